import { useEffect, useRef, useState } from 'preact/hooks';
import { loadAnew } from '../state/load-anew.ts';
import { settings } from '../state/settings.ts';
import { type Checked, checkLabelText, type LabelToCheck } from './check-label-text.ts';
import { checkOnPhone } from './check-on-phone.ts';
import { checkOnServer } from './check-on-server.ts';

export type CheckState = { checked: Checked | null; working: boolean; stuck: boolean; again: () => void };

/** Keeps the answer to a label up to date. While a corrected label is checked, the last answer stays in view. */
export function useCheck(label: LabelToCheck): CheckState {
  const [checked, show] = useState<Checked | null>(null);
  const [working, work] = useState(true);
  const [stuck, stick] = useState(false);
  const [tries, again] = useState(0);
  const newest = useRef(0);
  const { text, origin, unread, endSeen, script, day, clinic, treatment, clinicDetails } = label;
  useEffect(() => {
    const mine = ++newest.current;
    work(true);
    stick(false);
    checkLabelText(label, { server: checkOnServer, phone: checkOnPhone }, { ...settings.get(), online: navigator.onLine })
      .then((answer) => mine === newest.current && show(answer))
      .catch(() => mine === newest.current && stick(true))
      .finally(() => mine === newest.current && work(false));
  }, [text, origin, unread, endSeen, script, day, clinic, treatment, clinicDetails?.version, tries]);
  const next = () => again(tries + 1);
  // Many browsers never ask again for a part that could not be fetched: whoever taps twice gets a new page.
  return { checked, working, stuck, again: () => (tries === 0 ? next() : loadAnew().then((anew) => anew || next())) };
}
