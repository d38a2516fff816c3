import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWording } from '../wording/use-wording.ts';

/** What every screen has: its bar, its one main part, and its name in the tab. */
export function ScreenFrame({
  bar,
  title,
  wide,
  children,
}: {
  bar: ComponentChildren;
  title: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  const { t } = useWording();
  useEffect(() => {
    document.title = `${title} · Aftercheck`;
  }, [title]);
  return (
    <>
      <button type="button" class="button low skip" onClick={skipToMain}>
        {t('bar.skip')}
      </button>
      <header class={wide ? 'bar wide' : 'bar'}>{bar}</header>
      <main id="main" class={wide ? 'wide' : undefined}>
        {children}
      </main>
    </>
  );
}

/** The address names the screen, so a link to a part of it is not possible: the focus is moved instead. */
function skipToMain(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
