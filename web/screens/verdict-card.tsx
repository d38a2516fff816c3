import type { Note, Report } from '../../rules/report.ts';
import type { AnswerContext } from '../answer/answer-context.ts';
import { cardLines } from '../answer/card-lines.ts';
import { datedSteps } from '../answer/dated-steps.ts';
import type { VerdictWords } from '../answer/describe-verdict.ts';
import { planOf } from '../answer/plan.ts';
import { railSegments } from '../answer/rail-segments.ts';
import { DayRail } from '../parts/day-rail.tsx';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { useWording } from '../wording/use-wording.ts';
import { UnknownNames } from './unknown-names.tsx';
import { WholeList } from './whole-list.tsx';

/** The answer itself: kind, large line, what it has, the rail and its dates, and the names we do not know. */
export function VerdictCard({ report, words, notes, context, asked, onAsk, onCorrect }: VerdictCardProps) {
  const { verdict } = report;
  const wording = useWording();
  return (
    <div class={`verdict tone-${words.tone}`}>
      <div class="verdict-top">
        <p class="verdict-kind" id="verdict-kind">
          <VerdictShape tone={words.tone} />
          {words.kind}
        </p>
        <h1 tabIndex={-1} aria-describedby="verdict-kind">
          {words.large}
        </h1>
        {words.below.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {cardLines(notes, report, wording, words.below).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {(verdict === 'avoid' || verdict === 'caution') && <DatedPlan report={report} context={context} />}
      {context.origin === 'photo' && <WholeList report={report} />}
      <UnknownNames report={report} asked={asked} onAsk={onAsk} onCorrect={onCorrect} />
    </div>
  );
}

export interface VerdictCardProps {
  report: Report;
  words: VerdictWords;
  notes: readonly Note[];
  context: AnswerContext;
  /** The doubtful entry that is open for correction. */
  asked: number | null;
  onAsk: (entry: number | null) => void;
  onCorrect: (entry: number, name: string) => void;
}

function DatedPlan({ report, context }: { report: Report; context: AnswerContext }) {
  const wording = useWording();
  const plan = planOf(report);
  const steps = datedSteps(report, plan, context, wording);
  return (
    <div class="verdict-plan">
      <DayRail segments={railSegments(report.verdict, report.day, plan)} today={context.today} />
      <ol class="steps">
        {steps.map(({ tone, does, when }) => (
          <li key={tone}>
            <VerdictShape tone={tone} />
            <span class="step-words">
              <span class="strong">{does}</span>
              <span class="quiet">{when}</span>
            </span>
          </li>
        ))}
      </ol>
      {report.verdict === 'avoid' && steps.some(({ tone }) => tone === 'care') && (
        <p class="second quiet fine-line">{wording.t('verdict.careMeans')}</p>
      )}
    </div>
  );
}
