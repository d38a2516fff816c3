import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWording } from '../wording/use-wording.ts';

/** What every screen has: its bar, its one main part, and its name in the tab. */
export function ScreenFrame({
  bar,
  title,
  width,
  children,
}: {
  bar: ComponentChildren;
  title: string;
  width?: 'wide' | 'widest';
  children: ComponentChildren;
}) {
  const { t } = useWording();
  useEffect(() => {
    document.title = `${title} · Aftercheck`;
  }, [title]);
  useEffect(focusOnNewScreen, []);
  return (
    <>
      <button type="button" class="button low skip" onClick={skipToMain}>
        {t('bar.skip')}
      </button>
      <header class={`bar ${width ?? ''}`}>{bar}</header>
      <main id="main" class={width}>
        {children}
      </main>
    </>
  );
}

let first = true;

/** A new screen is told by its headline: the focus goes there, except on the first one of a visit. */
function focusOnNewScreen(): void {
  if (first) {
    first = false;
    return;
  }
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** The address names the screen, so a link to a part of it is not possible: the focus is moved instead. */
function skipToMain(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
