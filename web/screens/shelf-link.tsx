import { Icon } from '../parts/icon.tsx';
import { addressOf } from '../state/route.ts';
import { useWording } from '../wording/use-wording.ts';

/** The way to the shelf. */
export function ShelfLink() {
  const { t } = useWording();
  return (
    <section>
      <div class="rows">
        <a class="row-link" href={addressOf('shelf')}>
          <Icon name="shelf" />
          <span class="strong">{t('shelf.open')}</span>
          <Icon name="next" />
        </a>
      </div>
    </section>
  );
}
