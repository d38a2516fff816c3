import type { Checked } from '../check/check-label-text.ts';
import { useWording } from '../wording/use-wording.ts';

/** Plain sentences beside the verdict: how it was checked, what the pack claims against its list, what else to know. */
export function AnswerNotes({ checked: { report, onPhone } }: { checked: Checked }) {
  const { t, list } = useWording();
  const claims = report.claims.filter(({ contradictedBy }) => contradictedBy && contradictedBy.length > 0);
  const notes = report.notes.filter(({ entries }) => !entries || entries.length === 0);
  if (!onPhone && claims.length + notes.length === 0) return null;
  return (
    <ul class="answer-notes second">
      {notes.map(({ id, says }) => (
        <li key={id}>{says}</li>
      ))}
      {claims.map(({ text, start, contradictedBy }) => (
        <li key={start}>
          {t('claim.against', {
            claim: text,
            list: list((contradictedBy ?? []).map((entry) => report.ingredients[entry]?.text ?? '')),
          })}
        </li>
      ))}
      {onPhone && <li class="quiet">{t(`onPhone.${onPhone}`)}</li>}
    </ul>
  );
}
