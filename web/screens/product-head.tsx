import type { Report } from '../../rules/report.ts';
import { Icon } from '../parts/icon.tsx';
import { photoSession } from '../photo/photo-session.ts';
import { useStore } from '../state/kept-store.ts';
import { addressOf } from '../state/route.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** Which product this is, where its list came from, and the way back to the text. */
export function ProductHead({ report }: { report: Report }) {
  const { t } = useWording();
  const { productName, origin } = useStore(visit);
  const n = report.ingredients.length;
  const from =
    n === 0
      ? t(origin === 'photo' ? 'product.photoNone' : 'product.pastedNone')
      : t(origin === 'photo' ? 'product.fromPhoto' : 'product.pasted', { n });
  return (
    <div class="product">
      <p class="product-words">
        {productName && <bdi class="strong product-name">{productName}</bdi>}
        <span class={productName ? 'second quiet' : 'strong'}>{from}</span>
      </p>
      <a class="button bare low" href={addressOf(origin === 'photo' && photoSession().photos.length > 0 ? 'review' : 'paste')}>
        <Icon name="pen" />
        {t('product.edit')}
      </a>
    </div>
  );
}
