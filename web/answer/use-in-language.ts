import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../rules/report.ts';
import type { Checked } from '../check/check-label-text.ts';
import { useWording } from '../wording/use-wording.ts';
import type { Wording } from '../wording/wording.ts';

type Tell = (report: Report, wording: Wording) => Report;

/** The answer in the language of the page; null while there is none or its sentences are being fetched. */
export function useInLanguage(checked: Checked | null): Checked | null {
  const wording = useWording();
  const english = wording.language === 'en';
  const [tell, learn] = useState<Tell | null>(null);
  useEffect(() => {
    if (english || tell) return;
    import('./report-in-language.ts').then(
      ({ reportInLanguage }) => learn(() => reportInLanguage),
      // Better the answer in English than none.
      () => learn(() => (report: Report) => report),
    );
  }, [english]);
  if (!checked || english) return checked;
  return tell && { ...checked, report: tell(checked.report, wording) };
}
