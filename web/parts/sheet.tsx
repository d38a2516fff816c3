import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWording } from '../wording/use-wording.ts';

/** A sheet over the screen. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }) {
  const { t } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id} onClose={onClose}>
      <div class="sheet-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="button bare low" onClick={() => dialog.current?.close()}>
          {t('sheet.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}
