import type { Report } from '../../rules/report.ts';
import { type EntryMark, type LabelPiece, type MarkKind, markKinds, markLabel } from '../answer/mark-label.ts';
import { LabelMark } from '../parts/label-mark.tsx';
import { useWording } from '../wording/use-wording.ts';

const KEY_ORDER: readonly MarkKind[] = ['avoid', 'care', 'unknown', 'soothing', 'claim'];

/** The patient's own text with its marks. Each mark is a button to its reason. */
export function OnYourLabel({
  text,
  report,
  onMark,
}: {
  text: string;
  report: Report;
  onMark: (entry: number, kind: EntryMark) => void;
}) {
  const { t } = useWording();
  const pieces = markLabel(text, report);
  const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text);
  return (
    <section class="on-label">
      <h2>{t('label.title')}</h2>
      <div class="card">
        <p class="label-text" dir={latin ? 'ltr' : 'auto'} lang={latin ? 'en' : undefined}>
          {pieces.map((piece, at) => (
            <Piece key={at} piece={piece} onMark={onMark} />
          ))}
        </p>
        <Key report={report} claims={pieces.filter(({ kind }) => kind === 'claim').length} />
      </div>
    </section>
  );
}

function Piece({ piece, onMark }: { piece: LabelPiece; onMark: (entry: number, kind: EntryMark) => void }) {
  const { kind, entry, text } = piece;
  if (!kind) return <>{text}</>;
  if (kind === 'claim' || entry === undefined) return <LabelMark kind={kind} text={text} />;
  const go = () => onMark(entry, kind);
  const goByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element is a block; these words must break over lines with the text around them
    <span role="button" tabIndex={0} class="mark-button" onClick={go} onKeyDown={goByKey}>
      <LabelMark kind={kind} text={text} />
    </span>
  );
}

/** Counts each kind of mark, and what has none. */
function Key({ report, claims }: { report: Report; claims: number }) {
  const { t, number } = useWording();
  const kinds = [...markKinds(report).values()];
  const countOf = (kind: MarkKind) => (kind === 'claim' ? claims : kinds.filter((each) => each === kind).length);
  const counts = KEY_ORDER.map((kind) => ({ kind, n: countOf(kind) })).filter(({ n }) => n > 0);
  const rest = report.ingredients.length - kinds.length;
  if (report.ingredients.length === 0) return null;
  return (
    <p class="key small quiet">
      {counts.map(({ kind, n }) => (
        <span key={kind}>
          <mark class={`mark-${kind}`}>{t(`mark.${kind}`)}</mark> {number(n)}
        </span>
      ))}
      {rest > 0 && (
        <span>
          {t('label.unflagged')} {number(rest)}
        </span>
      )}
    </p>
  );
}
