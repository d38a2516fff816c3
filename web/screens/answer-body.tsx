import { useState } from 'preact/hooks';
import type { AnswerContext } from '../answer/answer-context.ts';
import type { VerdictWords } from '../answer/describe-verdict.ts';
import type { EntryMark } from '../answer/mark-label.ts';
import { sortNotes } from '../answer/sort-notes.ts';
import type { Checked } from '../check/check-label-text.ts';
import { Opening } from '../parts/opening.tsx';
import { changeLabel } from '../photo/change-label.ts';
import { keepChanged } from '../shelf/keep-changed.ts';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import { AnswerActions } from './answer-actions.tsx';
import { AnswerFoot } from './answer-foot.tsx';
import { AnswerNotes } from './answer-notes.tsx';
import { OnYourLabel } from './on-your-label.tsx';
import { ProductHead } from './product-head.tsx';
import { SkinWorries } from './skin-worries.tsx';
import { StillForToday } from './still-for-today.tsx';
import { VerdictCard } from './verdict-card.tsx';
import { WhatIsFine } from './what-is-fine.tsx';
import { Why } from './why.tsx';

interface AnswerBodyProps {
  checked: Checked;
  words: VerdictWords;
  context: AnswerContext;
  text: string;
}

/** The parts of an answer, in the order in which they are read. */
export function AnswerBody({ checked, words, context, text }: AnswerBodyProps) {
  const { report } = checked;
  const { t } = useWording();
  const phone = useStore(clinicStore).details?.contact.phone ?? null;
  const notes = sortNotes(report);
  const [opened, open] = useState<string | null>(null);
  const [asked, ask] = useState<number | null>(null);
  const correct = (entry: number, name: string) => {
    const { start, end } = report.ingredients[entry] ?? { start: 0, end: 0 };
    const changed = changeLabel({ text, unread: visit.get().unread }, start, end, name);
    visit.change({ ...changed, checkedText: changed.text });
    keepChanged();
  };
  const showReason = (entry: number, kind: EntryMark) => {
    // The field of the correction takes the focus itself.
    if (kind === 'unknown') return ask(entry);
    const finding = report.findings.find(({ entries, status }) => status !== 'good' && entries.includes(entry));
    if (finding) open(finding.category);
    const target = finding ? `why-${finding.category}${finding.list ?? ''}` : kind === 'soothing' ? 'fine' : 'unknown';
    requestAnimationFrame(() => focusOn(target));
  };
  return (
    <div class="answer">
      <ProductHead report={report} />
      {notes.opening && <Opening day={report.day} says={notes.opening.says} />}
      <VerdictCard
        report={report}
        words={words}
        notes={notes.card}
        context={context}
        asked={asked}
        onAsk={ask}
        onCorrect={correct}
      />
      <AnswerActions report={report} context={context} text={text} />
      <AnswerNotes notes={notes.beside} report={report} onPhone={checked.onPhone} />
      <Why report={report} notes={notes.reasons} context={context} opened={opened} onOpen={open} onAsk={ask} />
      <OnYourLabel text={text} report={report} onMark={showReason} />
      <WhatIsFine report={report} notes={notes.fine} />
      <StillForToday title={t('today.title')} guidance={report.guidance} treatedOn={context.treatedOn} />
      <SkinWorries phone={phone} />
      <AnswerFoot report={report} context={context} />
    </div>
  );
}

function focusOn(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
