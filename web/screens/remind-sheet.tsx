import { useState } from 'preact/hooks';
import { addToCalendar } from '../calendar/add-to-calendar.ts';
import type { CalendarEntry } from '../calendar/calendar-entry.ts';
import { guidanceEntries, planEntries } from '../calendar/plan-entries.ts';
import { useRules } from '../check/use-rules.ts';
import type { CalendarDay } from '../dates/calendar-day.ts';
import { Sheet } from '../parts/sheet.tsx';
import { useWording } from '../wording/use-wording.ts';
import { CalendarPreview } from './calendar-preview.tsx';

type Choice = 'products' | 'plan' | 'guidance';

interface RemindSheetProps {
  title: string;
  /** What the first choice is called, and its entries. */
  products: { name: string; entries: readonly CalendarEntry[] };
  day: number;
  treatedOn: CalendarDay;
  onClose: () => void;
}

/** One choice, what will be in the file word by word, and the file. Nothing is added to a calendar behind the patient's back. */
export function RemindSheet({ title, products, day, treatedOn, onClose }: RemindSheetProps) {
  const wording = useWording();
  const { t } = wording;
  const rules = useRules();
  const [choice, choose] = useState<Choice>('products');
  const entries: Record<Choice, readonly CalendarEntry[]> = {
    products: products.entries,
    plan: rules ? planEntries(rules, day, treatedOn, wording) : [],
    guidance: rules ? guidanceEntries(rules, day, treatedOn, wording) : [],
  };
  const offered = (['products', 'plan', 'guidance'] as const).filter((one) => entries[one].length > 0);
  const chosen = offered.includes(choice) ? choice : offered[0];
  return (
    <Sheet title={title} onClose={onClose}>
      <fieldset class="choices">
        <legend class="hidden-word">{t('remind.which')}</legend>
        {offered.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="remind" checked={one === chosen} onChange={() => choose(one)} />
            {one === 'products' ? <bdi>{products.name}</bdi> : t(`remind.${one}`)}
          </label>
        ))}
      </fieldset>
      {chosen ? (
        <>
          <CalendarPreview entries={entries[chosen]} />
          <button
            type="button"
            class="button main wide"
            // A calendar of its own: whoever does not want it any more can remove it and keep the dates.
            onClick={() => addToCalendar(entries[chosen], t(chosen === 'guidance' ? 'remind.guidance' : 'remind.calendar'))}
          >
            {t('remind.add')}
          </button>
        </>
      ) : (
        <p>{t('remind.nothing')}</p>
      )}
    </Sheet>
  );
}
