import { Icon } from '../parts/icon.tsx';
import { useWording } from '../wording/use-wording.ts';

/** When to call: a fixed text. No question about symptoms, no judgement of them. */
export function SkinWorries({ phone }: { phone: string | null }) {
  const { t } = useWording();
  return (
    <section>
      <h2>{t('worry.title')}</h2>
      <div class="card stack">
        <p>{t('worry.say')}</p>
        {phone && (
          <a class="button wide" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            <Icon name="phone" />
            <span>
              {t('worry.call')} <bdi dir="ltr">{phone}</bdi>
            </span>
          </a>
        )}
      </div>
    </section>
  );
}
