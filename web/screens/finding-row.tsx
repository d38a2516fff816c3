import type { Finding, Note, Report } from '../../rules/report.ts';
import type { AnswerContext } from '../answer/answer-context.ts';
import { TONE_OF_STATUS } from '../answer/tone.ts';
import { untilWhen } from '../answer/until-when.ts';
import { wordsOf } from '../answer/words-of.ts';
import { Icon } from '../parts/icon.tsx';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { useWording } from '../wording/use-wording.ts';
import { FindingReason } from './finding-reason.tsx';

interface FindingRowProps {
  finding: Finding;
  report: Report;
  notes: readonly Note[];
  context: AnswerContext;
  open: boolean;
  onToggle: () => void;
  onAsk: (entry: number) => void;
}

/** One finding: its group and its date; opened, the words, the effect, whose rule and what the guides say. */
export function FindingRow({ finding, report, notes, context, open, onToggle, onAsk }: FindingRowProps) {
  const wording = useWording();
  const prescribed = report.notes.some(
    ({ id, entries }) => id.startsWith('drug.') && entries?.some((entry) => finding.entries.includes(entry)),
  );
  const id = `why-${finding.category}${finding.list ?? ''}`;
  return (
    <li class={`finding tone-${TONE_OF_STATUS[finding.status]}`}>
      <h3 class="finding-heading">
        <button type="button" class="finding-head" aria-expanded={open} aria-controls={`${id}-reason`} id={id} onClick={onToggle}>
          <VerdictShape tone={TONE_OF_STATUS[finding.status]} />
          <span class="finding-title">
            <span>{wording.t(`category.${finding.category}.name`)}</span>
            <span class="second quiet">{untilWhen(finding, prescribed, context, wording)}</span>
          </span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </h3>
      <OnPaper finding={finding} report={report} />
      <div id={`${id}-reason`} hidden={!open}>
        {open && <FindingReason finding={finding} report={report} notes={notes} context={context} onAsk={onAsk} />}
      </div>
    </li>
  );
}

/** What is opened on a screen, in short: the words of this label, and by which guides they are held back. */
function OnPaper({ finding, report }: { finding: Finding; report: Report }) {
  const { list } = useWording();
  const titles = [...new Set(finding.sources.map(({ title }) => title))];
  return (
    <p class="on-paper">
      <span class="strong" dir="auto">
        {list(wordsOf(finding, report))}
      </span>
      {titles.length > 0 && (
        <span class="quiet" lang="en" dir="ltr">
          {' · '}
          {titles.join(' · ')}
        </span>
      )}
    </p>
  );
}
