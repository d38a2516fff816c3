import type { Note } from '../../rules/report.ts';
import type { OnPhone } from '../check/check-label-text.ts';
import { useWording } from '../wording/use-wording.ts';

/** Plain sentences beside the verdict: how it was checked, what the pack claims against its list, what else to know. */
export function AnswerNotes({ notes, onPhone }: { notes: readonly Note[]; onPhone: OnPhone | undefined }) {
  const { t } = useWording();
  if (!onPhone && notes.length === 0) return null;
  return (
    <ul class="answer-notes second">
      {notes.map(({ id, says }) => (
        <li key={id + says}>{says}</li>
      ))}
      {onPhone && <li class="quiet">{t(`onPhone.${onPhone}`)}</li>}
    </ul>
  );
}
