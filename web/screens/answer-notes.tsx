import type { Note, Report } from '../../rules/report.ts';
import type { OnPhone } from '../check/check-label-text.ts';
import { useWording } from '../wording/use-wording.ts';

const MOST_NAMES = 3;
const MOST_WORDS = 60;

interface AnswerNotesProps {
  notes: readonly Note[];
  report: Report;
  onPhone: OnPhone | undefined;
}

/** Plain sentences beside the verdict: how it was checked, what the pack claims against its list, what else to know. */
export function AnswerNotes({ notes, report, onPhone }: AnswerNotesProps) {
  const { t, list, day } = useWording();
  const claims = report.claims.filter(({ contradictedBy }) => contradictedBy?.length);
  if (!onPhone && notes.length + claims.length === 0) return null;
  const namesOf = (entries: readonly number[]) =>
    [...new Set(entries.map((entry) => report.ingredients[entry]?.inci ?? ''))].slice(0, MOST_NAMES);
  return (
    <ul class="answer-notes second">
      {claims.map(({ text, start, contradictedBy }) => (
        <li key={start}>
          {t('claim.against', { claim: shorten(text), list: withoutStop(list(namesOf(contradictedBy ?? []))) })}
        </li>
      ))}
      {notes.map(({ id, says }) => (
        <li key={id + says}>{says}</li>
      ))}
      {onPhone && <li class="quiet">{t(`onPhone.${onPhone}`, { date: day(report.knowledgeVersion, 'sentence') })}</li>}
    </ul>
  );
}

/** "Alcohol Denat." ends its sentence with one stop, not two. */
const withoutStop = (names: string): string => names.replace(/\.$/, '');

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS).trimEnd()} …` : line;
};
