import { useWording } from '../wording/use-wording.ts';

/** Takes the text from the clipboard, in a browser that allows it. */
export function PasteButton({ onPaste }: { onPaste: (text: string) => void }) {
  const { t } = useWording();
  if (typeof navigator.clipboard?.readText !== 'function') return null;
  return (
    <button type="button" class="button" onClick={() => readClipboard().then((text) => text && onPaste(text))}>
      {t('paste.paste')}
    </button>
  );
}

/** Refused or empty: the patient pastes by hand, as ever. */
const readClipboard = (): Promise<string> => navigator.clipboard.readText().catch(() => '');
