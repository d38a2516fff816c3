import { useState } from 'preact/hooks';
import type { Report } from '../../rules/report.ts';
import { Icon } from '../parts/icon.tsx';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { useWording } from '../wording/use-wording.ts';
import { UnknownName } from './unknown-name.tsx';

const ROWS = 6;

interface UnknownNamesProps {
  report: Report;
  /** The entry whose mark on the label was tapped: it is opened for correction. */
  asked: number | null;
  onAsk: (entry: number | null) => void;
  onCorrect: (entry: number, name: string) => void;
}

/** Names we do not know or cannot settle, inside the card: what we do not know is part of the answer. */
export function UnknownNames({ report, asked, onAsk, onCorrect }: UnknownNamesProps) {
  const { t } = useWording();
  const [all, showAll] = useState(false);
  const ambiguous = ambiguousEntries(report);
  const unsettled = [...new Set([...ambiguous, ...report.unknown])];
  // One that was read, and that the patient doubts, is listed while it is open.
  const doubtful = [...new Set([...unsettled, ...(asked === null ? [] : [asked])])].filter((entry) => report.ingredients[entry]);
  if (doubtful.length === 0) return null;
  const onlyAmbiguous = ambiguous.length === unsettled.length;
  const n = unsettled.length || 1;
  const shown = all || (asked !== null && doubtful.indexOf(asked) >= ROWS) ? doubtful : doubtful.slice(0, ROWS);
  return (
    <div class="verdict-plan unknown">
      <h2 class="unknown-title" id="unknown" tabIndex={-1}>
        <VerdictShape tone="unsure" />
        {t(onlyAmbiguous ? 'unknown.compare' : 'unknown.title', { n })}
      </h2>
      <p class="second quiet">{t(onlyAmbiguous ? 'unknown.compareSay' : 'unknown.say', { n })}</p>
      <ul>
        {shown.map((entry) => (
          <UnknownName
            key={report.ingredients[entry]!.start}
            ingredient={report.ingredients[entry]!}
            editing={asked === entry}
            onEdit={(open) => onAsk(open ? entry : null)}
            onCorrect={(name) => {
              onAsk(null);
              onCorrect(entry, name);
            }}
          />
        ))}
      </ul>
      {shown.length < doubtful.length && (
        <button type="button" class="disclose unknown-more" onClick={() => showAll(true)}>
          <Icon name="down" />
          {t('unknown.more', { n: doubtful.length - shown.length })}
        </button>
      )}
    </div>
  );
}

const ambiguousEntries = ({ ingredients }: Report): number[] =>
  ingredients.flatMap(({ match }, entry) => (match === 'ambiguous' ? [entry] : []));
