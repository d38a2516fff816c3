import '../style/answer.css';
import { useEffect, useRef } from 'preact/hooks';
import type { AnswerContext } from '../answer/answer-context.ts';
import { describeVerdict } from '../answer/describe-verdict.ts';
import { useInLanguage } from '../answer/use-in-language.ts';
import type { Checked } from '../check/check-label-text.ts';
import { useCheck } from '../check/use-check.ts';
import { BackLink } from '../parts/back-link.tsx';
import { DayChip } from '../parts/day-chip.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { sayLive } from '../state/live-word.ts';
import { visit as visitStore } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import { AnswerBody } from './answer-body.tsx';
import { AnswerWaiting } from './answer-waiting.tsx';

/** The answer for the text that was last checked. It is worked out anew on every visit: the day moves on, and so does the answer. */
export function Answer({ context, day }: { context: AnswerContext; day: number }) {
  const wording = useWording();
  const { checkedText: text, origin, unread, endSeen, script, clinic, treatment } = useStore(visitStore);
  const { details: clinicDetails } = useStore(clinicStore);
  const check = useCheck({ text, origin, unread, endSeen, script, day, clinic, treatment, clinicDetails });
  const checked = useInLanguage(check.checked);
  const words = checked ? describeVerdict(checked.report, context, wording) : null;
  const headline = words ? `${words.kind}. ${words.large}` : wording.t('answer.working');
  useAnnouncement(words ? headline : null, check.checked, text);
  return (
    <ScreenFrame
      width="wide"
      title={headline}
      bar={
        <>
          <BackLink href="#/">{wording.t('answer.another')}</BackLink>
          <DayChip day={day} />
        </>
      }
    >
      {checked && words ? (
        <AnswerBody checked={checked} words={words} context={context} text={text} />
      ) : (
        <AnswerWaiting stuck={check.stuck} onAgain={check.again} />
      )}
    </ScreenFrame>
  );
}

/** The first answer moves the focus to its headline; a corrected one is spoken where the patient is. */
function useAnnouncement(headline: string | null, checked: Checked | null, text: string): void {
  const { t } = useWording();
  const said = useRef<{ headline: string; text: string } | null>(null);
  useEffect(() => {
    if (!headline) return;
    if (!said.current) {
      document.querySelector<HTMLElement>('h1')?.focus();
      sayLive(headline);
    } else if (said.current.headline !== headline || said.current.text !== text) sayLive(t('answer.updated', { headline }));
    said.current = { headline, text };
    // A correction may leave the headline as it was: each new answer counts.
  }, [headline, checked]);
}
