import { useWording } from '../wording/use-wording.ts';

/** What to mend in a field, beside it. Spoken with a hidden word in front, marked by its edge and not by colour alone. */
export function Mend({ id, children }: { id: string; children: string }) {
  const { t } = useWording();
  return (
    <p id={id} class="mend second appears">
      <span class="hidden-word">{t('mend')} </span>
      {children}
    </p>
  );
}
