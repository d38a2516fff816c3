import { useState } from 'preact/hooks';
import type { Note, Report } from '../../rules/report.ts';
import type { AnswerContext } from '../answer/answer-context.ts';
import { useWording } from '../wording/use-wording.ts';
import { FindingRow } from './finding-row.tsx';

interface WhyProps {
  report: Report;
  notes: readonly Note[];
  context: AnswerContext;
  opened: string | null;
  onOpen: (category: string | null) => void;
  onAsk: (entry: number) => void;
}

/** The findings, strictest first, the first one open. `opened` names the category that a tap on the label asks for. */
export function Why({ report, notes, context, opened, onOpen, onAsk }: WhyProps) {
  const { t } = useWording();
  const findings = report.findings.filter(({ status }) => status !== 'good');
  const [touched, touch] = useState(false);
  if (findings.length === 0) return null;
  const openNow = opened ?? (touched ? null : (findings[0]?.category ?? null));
  return (
    <section>
      <h2>{t('why.title')}</h2>
      <ul class="rows">
        {findings.map((finding) => (
          <FindingRow
            key={`${finding.category}${finding.list}`}
            finding={finding}
            report={report}
            notes={notes.filter(({ entries }) => entries?.some((entry) => finding.entries.includes(entry)))}
            context={context}
            onAsk={onAsk}
            open={openNow === finding.category}
            onToggle={() => {
              touch(true);
              onOpen(openNow === finding.category ? null : finding.category);
            }}
          />
        ))}
      </ul>
      {!context.clinicName && <p class="second quiet general-rules">{t('why.general')}</p>}
    </section>
  );
}
