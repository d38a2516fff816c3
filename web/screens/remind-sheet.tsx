import { useState } from 'preact/hooks';
import type { Report } from '../../rules/report.ts';
import type { AnswerContext } from '../answer/answer-context.ts';
import type { CalendarEntry } from '../calendar/calendar-entry.ts';
import { guidanceEntries, planEntries, productEntries } from '../calendar/plan-entries.ts';
import { useRules } from '../check/use-rules.ts';
import { Sheet } from '../parts/sheet.tsx';
import { saveFile } from '../state/save-file.ts';
import { useWording } from '../wording/use-wording.ts';
import { CalendarPreview } from './calendar-preview.tsx';

type Choice = 'product' | 'plan' | 'guidance';

/** One choice, what will be in the file word by word, and the file. Nothing is added to a calendar behind the patient's back. */
export function RemindSheet({
  name,
  report,
  context,
  onClose,
}: {
  name: string;
  report: Report;
  context: AnswerContext;
  onClose: () => void;
}) {
  const wording = useWording();
  const { t } = wording;
  const rules = useRules();
  const [choice, choose] = useState<Choice>('product');
  const entries: Record<Choice, CalendarEntry[]> = {
    product: productEntries(name, report, context.treatedOn, wording),
    plan: rules ? planEntries(rules, report.day, context.treatedOn, wording) : [],
    guidance: rules ? guidanceEntries(rules, report.day, context.treatedOn, wording) : [],
  };
  const offered = (['product', 'plan', 'guidance'] as const).filter((one) => entries[one].length > 0);
  const chosen = offered.includes(choice) ? choice : offered[0];
  return (
    <Sheet title={t('remind.title')} onClose={onClose}>
      <fieldset class="choices">
        <legend class="hidden-word">{t('remind.which')}</legend>
        {offered.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="remind" checked={one === chosen} onChange={() => choose(one)} />
            {one === 'product' ? t('remind.product', { name }) : t(`remind.${one}`)}
          </label>
        ))}
      </fieldset>
      {chosen ? (
        <>
          <CalendarPreview entries={entries[chosen]} />
          <button type="button" class="button main wide" onClick={() => addToCalendar(entries[chosen], t('remind.calendar'))}>
            {t('remind.add')}
          </button>
        </>
      ) : (
        <p>{t('remind.nothing')}</p>
      )}
    </Sheet>
  );
}

export async function addToCalendar(entries: readonly CalendarEntry[], name: string): Promise<void> {
  const { writeCalendar } = await import('../calendar/write-calendar.ts');
  saveFile('aftercheck.ics', 'text/calendar', writeCalendar(entries, name));
}
