import { useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWording } from '../wording/use-wording.ts';

/** The message to the clinic, to be changed and sent by the patient: share sheet, mail, or copy. We send nothing and add no number or name. */
export function QuestionSheet({ text, email, onType, onClose }: QuestionSheetProps) {
  const { t } = useWording();
  const [copied, copy] = useState<string | null>(null);
  const canShare = typeof navigator.share === 'function';
  const mail = `mailto:${email ?? ''}?subject=${encodeURIComponent(t('question.subject'))}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const share = () => navigator.share({ text }).catch(() => undefined);
  const copyText = () =>
    navigator.clipboard.writeText(text).then(
      () => copy(text),
      () => document.querySelector<HTMLTextAreaElement>('#question')?.select(),
    );
  return (
    <Sheet title={t('question.title')} onClose={onClose}>
      <div class="field">
        <label for="question">{t('question.label')}</label>
        <textarea id="question" value={text} rows={8} dir="auto" onInput={(event) => onType(event.currentTarget.value)} />
      </div>
      <div class="pair">
        {canShare && (
          <button type="button" class="button main" onClick={share}>
            {t('question.share')}
          </button>
        )}
        <a class={canShare ? 'button' : 'button main'} href={mail}>
          <Icon name="message" />
          {t('question.mail')}
        </a>
        <button type="button" class="button" onClick={copyText}>
          {t(copied === text ? 'question.copied' : 'question.copy')}
        </button>
      </div>
    </Sheet>
  );
}

interface QuestionSheetProps {
  text: string;
  /** Where the clinic gave one. */
  email: string | null;
  onType: (text: string) => void;
  onClose: () => void;
}
