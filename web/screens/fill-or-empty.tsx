import { SAMPLE_LABEL } from '../sample-label.ts';
import { useStore } from '../state/kept-store.ts';
import { bringBackProduct } from '../state/next-product.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** Below the box: something to put into it while it is empty, and the way to empty it. */
export function FillOrEmpty({ onSample, onEmpty }: { onSample: (text: string) => void; onEmpty: () => void }) {
  const { t } = useWording();
  const { text, previous } = useStore(visit);
  if (text !== '')
    return (
      <p class="paste-sample">
        <button type="button" class="button bare low" onClick={onEmpty}>
          {t('paste.startOver')}
        </button>
      </p>
    );
  return (
    <p class="paste-sample">
      <button type="button" class="button bare low" onClick={() => onSample(SAMPLE_LABEL)}>
        {t('paste.sample')}
      </button>
      {previous && (
        <button type="button" class="button bare low" onClick={bringBackProduct}>
          {previous.productName ? t('paste.bringBackNamed', { name: previous.productName }) : t('paste.bringBack')}
        </button>
      )}
    </p>
  );
}
