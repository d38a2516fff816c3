import { sayLive } from '../state/live-word.ts';
import { say } from './say.ts';
import type { SavingDesk } from './use-desk.ts';

/** What is not saved, when patients will read it, and the two ways on. Nothing is saved by leaving a field. */
export function SaveBar({ desk }: { desk: SavingDesk }) {
  const { changes, far, draft, mends, trouble, saving } = desk;
  if (changes.length === 0 && !trouble) return null;
  const waiting = far.length > 0 || desk.conflict?.merge.conflicts.length;
  const save = () => {
    if (far[0]) showQuestion(desk, far[0].treatment);
    else if (!saving && !waiting) void desk.save();
  };
  return (
    <section class="save-bar" aria-label={say('save.save', { version: draft.saved.version + 1 })}>
      <div class="save-words">
        <p>
          <span class="strong">{say('save.count', { n: changes.length })}</span> <span class="quiet">{say('save.when')}</span>{' '}
          {far.length > 0 && <span class="quiet">{say('save.answers', { n: far.length })}</span>}
        </p>
        {trouble && (
          <div class="mend second" role="alert">
            <p>{trouble}</p>
            {[...mends].map(([field, expected]) => (
              <p key={field}>
                {field}: {expected}
              </p>
            ))}
          </div>
        )}
      </div>
      <div class="save-ways">
        <button type="button" class="button low bare" onClick={desk.discard}>
          {say('save.discard')}
        </button>
        <button type="button" class="button low main" aria-disabled={Boolean(waiting) || saving} onClick={save}>
          {saving ? say('save.working') : say('save.save', { version: draft.saved.version + 1 })}
        </button>
      </div>
    </section>
  );
}

/** Goes to the first question that waits, whatever is on the screen. */
function showQuestion({ chooseTreatment }: SavingDesk, treatment: string): void {
  location.hash = '#/rules';
  chooseTreatment(treatment);
  sayLive(say('save.answerFirst'));
  setTimeout(() => document.querySelector<HTMLElement>('.far-row button')?.focus(), 100);
}
