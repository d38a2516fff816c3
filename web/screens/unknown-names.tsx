import type { Report } from '../../rules/report.ts';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { useWording } from '../wording/use-wording.ts';
import { UnknownName } from './unknown-name.tsx';

const ROWS = 6;

/** Names we do not know or cannot settle, inside the card: what we do not know is part of the answer. */
export function UnknownNames({ report, onCorrect }: { report: Report; onCorrect: (entry: number, name: string) => void }) {
  const { t, list } = useWording();
  const ambiguous = ambiguousEntries(report);
  const doubtful = [...new Set([...ambiguous, ...report.unknown])].filter((entry) => report.ingredients[entry]);
  if (doubtful.length === 0) return null;
  const all = ambiguous.length === doubtful.length;
  const beyond = doubtful.slice(ROWS).map((entry) => report.ingredients[entry]!.text);
  return (
    <div class="verdict-plan unknown">
      <h2 class="unknown-title">
        <VerdictShape tone="unsure" />
        {t(all ? 'unknown.compare' : 'unknown.title', { n: doubtful.length })}
      </h2>
      <p class="second quiet">{t(all ? 'unknown.compareSay' : 'unknown.say', { n: doubtful.length })}</p>
      <ul>
        {doubtful.slice(0, ROWS).map((entry) => (
          <UnknownName
            key={report.ingredients[entry]!.start}
            ingredient={report.ingredients[entry]!}
            onCorrect={(name) => onCorrect(entry, name)}
          />
        ))}
      </ul>
      {beyond.length > 0 && <p class="second unknown-beyond">{t('unknown.beyond', { n: beyond.length, list: list(beyond) })}</p>}
    </div>
  );
}

const ambiguousEntries = ({ ingredients }: Report): number[] =>
  ingredients.flatMap(({ match }, entry) => (match === 'ambiguous' ? [entry] : []));
