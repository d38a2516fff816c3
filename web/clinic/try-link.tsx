import { useState } from 'preact/hooks';
import { furthestDayHere } from '../check/furthest-day-here.ts';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { todayHere } from '../state/today-of-phone.ts';
import { useWording } from '../wording/use-wording.ts';
import type { Wording } from '../wording/wording.ts';
import { type SentenceId, say } from './say.ts';
import { type SentLink, trySentLink } from './try-sent-link.ts';
import { useOffice } from './use-office.ts';

/** A test field for a link as it arrived: it says what the patient's page would make of it. Nothing of it is sent anywhere. */
export function TryLink() {
  const { slug, draft } = useOffice();
  const wording = useWording();
  const [pasted, paste] = useState('');
  const [outcome, show] = useState<SentLink | null>(null);
  const test = (event: Event) => {
    event.preventDefault();
    const { clinic } = draft.saved;
    const furthest = (treatment: string | null) => furthestDayHere(clinic, treatment);
    const treatments = clinic.treatments.map(({ id }) => id);
    const order = clinic.dateOrder ?? null;
    show(trySentLink(pasted, { slug, origin: location.origin, order, today: todayHere(), treatments, furthest }));
  };
  return (
    <form class="try-link stack" onSubmit={test} noValidate>
      <div class="field">
        <label for="sent-link">{say('try.title')}</label>
        <span class="key-field">
          <input
            id="sent-link"
            type="text"
            value={pasted}
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => paste(event.currentTarget.value)}
          />
          <button type="submit" class="button low">
            {say('try.go')}
          </button>
        </span>
      </div>
      <div role="status">
        {outcome && (
          <p class="try-outcome">
            <VerdictShape tone={outcome.id === 'read' ? 'clear' : 'unsure'} />
            <span>{tellOutcome(outcome, wording)}</span>
          </p>
        )}
      </div>
    </form>
  );
}

function tellOutcome(outcome: SentLink, { day }: Wording): string {
  const id = `try.${outcome.id}` as SentenceId;
  if ('days' in outcome)
    return say(id, { text: outcome.text, first: day(outcome.days[0], 'date'), second: day(outcome.days[1], 'date') });
  if ('day' in outcome) return say(id, { date: day(outcome.day, 'sentence'), ...('text' in outcome && { text: outcome.text }) });
  return say(id, 'text' in outcome ? { text: outcome.text } : {});
}
