import { useState } from 'preact/hooks';
import type { Report } from '../../rules/report.ts';
import type { AnswerContext } from '../answer/answer-context.ts';
import { isEndless, planOf } from '../answer/plan.ts';
import { questionToClinic } from '../answer/question-to-clinic.ts';
import { productEntries } from '../calendar/plan-entries.ts';
import { Icon } from '../parts/icon.tsx';
import { photoSession } from '../photo/photo-session.ts';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { addressOf } from '../state/route.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import { KeepSheet } from './keep-sheet.tsx';
import { QuestionSheet } from './question-sheet.tsx';
import { RemindSheet } from './remind-sheet.tsx';

type Open = 'remind' | 'ask' | 'keep' | null;

/** What to do with the answer: one filled button that fits the verdict, the others outlined. */
export function AnswerActions({ report, context, text }: { report: Report; context: AnswerContext; text: string }) {
  const wording = useWording();
  const { t } = wording;
  const { productName, shelfId } = useStore(visit);
  const name = productName || t('product.unnamed');
  const { details } = useStore(clinicStore);
  const [open, show] = useState<Open>(null);
  const message = questionToClinic(report, productName, text, context, wording);
  // Kept while the sheet is closed, for as long as the message it was made of is the one to send.
  const [written, write] = useState<{ of: string; text: string } | null>(null);
  const close = () => show(null);
  const dated = report.verdict === 'avoid' || report.verdict === 'caution';
  // Without a date there is nothing to be reminded of: who is to be asked comes first.
  const endless = isEndless(report.verdict, planOf(report));
  const isList = report.ingredients.length > 0;
  return (
    <>
      <div class="pair actions">
        {dated && !endless && <RemindButton main onTap={() => show('remind')} />}
        {report.verdict === 'cannot-tell' && <NextStep isList={isList} />}
        {report.verdict === 'no-flags' && <KeepButton main onTap={() => show('keep')} />}
        <button type="button" class={endless ? 'button main' : 'button'} onClick={() => show('ask')}>
          <Icon name="message" />
          {t('action.ask')}
        </button>
        {endless && <RemindButton onTap={() => show('remind')} />}
      </div>
      {isList && report.verdict !== 'no-flags' && <KeepButton onTap={() => show('keep')} />}
      {open === 'remind' && (
        <RemindSheet
          title={t('remind.title')}
          products={{ name, entries: productEntries({ id: shelfId, name, text, report }, context.treatedOn, wording) }}
          day={report.day}
          treatedOn={context.treatedOn}
          onClose={close}
        />
      )}
      {open === 'ask' && (
        <QuestionSheet
          text={written?.of === message ? written.text : message}
          email={details?.contact.email ?? null}
          onType={(changed) => write({ of: message, text: changed })}
          onClose={close}
        />
      )}
      {open === 'keep' && <KeepSheet onClose={close} />}
    </>
  );
}

function RemindButton({ main, onTap }: { main?: boolean; onTap: () => void }) {
  const { t } = useWording();
  return (
    <button type="button" class={main ? 'button main' : 'button'} onClick={onTap}>
      <Icon name="bell" />
      {t('action.remind')}
    </button>
  );
}

function KeepButton({ main, onTap }: { main?: boolean; onTap: () => void }) {
  const { t } = useWording();
  return (
    <button type="button" class={main ? 'button main' : 'button bare low wide'} onClick={onTap}>
      <Icon name="plus" />
      {t('action.keep')}
    </button>
  );
}

/** What resolves a "cannot tell": the places of the photo, the text, or a new photo. */
function NextStep({ isList }: { isList: boolean }) {
  const { t } = useWording();
  const fromPhoto = useStore(visit).origin === 'photo';
  const reviewable = isList && fromPhoto && photoSession().photos.length > 0;
  if (fromPhoto && !isList)
    return (
      <a class="button main" href={addressOf('photo')}>
        <Icon name="camera" />
        {t('photo.other')}
      </a>
    );
  return (
    <a class="button main" href={addressOf(reviewable ? 'review' : 'paste')}>
      <Icon name="pen" />
      {t(isList ? 'action.mendList' : 'action.pasteList')}
    </a>
  );
}
