import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../rules/report.ts';
import { checkOnPhone } from '../check/check-on-phone.ts';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { otherTab } from '../state/other-tab.ts';
import { visit as visitStore } from '../state/visit.ts';
import type { ShelfItem } from './shelf-item.ts';
import { listenToOtherTabs, readShelf } from './shelf-store.ts';

export interface CheckedItem {
  item: ShelfItem;
  report: Report;
}

/** The shelf with today's answers, worked out on this phone. null until it is read; `again` reads it anew after a change. */
export function useShelf(day: number | null): { shelf: CheckedItem[] | null; items: ShelfItem[]; again: () => void } {
  const [items, keep] = useState<ShelfItem[]>([]);
  const [shelf, show] = useState<CheckedItem[] | null>(null);
  const [round, again] = useState(0);
  const { details } = useStore(clinicStore);
  const { clinic, treatment } = useStore(visitStore);
  const next = () => again((count) => count + 1);
  useEffect(
    () =>
      listenToOtherTabs(() => {
        next();
        otherTab.tell();
      }),
    [],
  );
  useEffect(() => {
    let gone = false;
    readShelf().then(
      async (found) => {
        const checked = day === null ? [] : await checkAll(found, { day, clinic, treatment, clinicDetails: details });
        if (gone) return;
        keep(found);
        show(checked);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [day, clinic, treatment, details?.version, round]);
  return { shelf, items, again: next };
}

type Scene = Omit<Parameters<typeof checkOnPhone>[0], 'text' | 'origin' | 'unread' | 'endSeen' | 'script'>;

const checkAll = (items: readonly ShelfItem[], scene: Scene): Promise<CheckedItem[]> =>
  Promise.all(items.map(async (item) => ({ item, report: await checkOnPhone({ ...scene, ...labelOf(item) }) })));

const labelOf = ({ text, origin, unread = [], endSeen = false, script }: ShelfItem) => ({
  text,
  origin,
  unread,
  endSeen,
  script,
});
