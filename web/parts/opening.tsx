import { useWording } from '../wording/use-wording.ts';

/** What holds on the first days before anything else. A clinic says it in its own language, which may run the other way. */
export function Opening({ day, says }: { day: number; says: string }) {
  const { t } = useWording();
  return (
    <p class="opening">
      <span class="strong">{t('opening.day', { day })}</span> <bdi>{says}</bdi>
    </p>
  );
}
