import { useRef } from 'preact/hooks';
import { useWording } from '../wording/use-wording.ts';

/** The button that asks for a saved copy of a shelf. */
export function OpenCopy({ onFile }: { onFile: (file: File | undefined) => Promise<void> }) {
  const { t } = useWording();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button low" onClick={() => picker.current?.click()}>
        {t('shelf.openFile')}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('shelf.openFile')}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]).finally(() => {
            // So that the same file can be chosen again.
            if (picker.current) picker.current.value = '';
          });
        }}
      />
    </>
  );
}
