import { useEffect, useState } from 'preact/hooks';

export const SCREENS = ['arrive', 'when', 'paste', 'photo', 'review', 'answer', 'shelf', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

/** `#/paste` -> paste; anything else is the first screen. */
export function readScreen(hash: string): Screen {
  const name = hash.replace(/^#\/?/, '').split(/[?&]/)[0];
  return SCREENS.find((screen) => screen === name) ?? 'arrive';
}

export const addressOf = (screen: Screen): string => (screen === 'arrive' ? '#/' : `#/${screen}`);

/** Opens a screen. `instead` leaves no step for the browser's back button (a question that is answered). */
export function openScreen(screen: Screen, how: 'next' | 'instead' = 'next'): void {
  if (how === 'next') location.hash = addressOf(screen);
  else {
    history.replaceState(null, '', addressOf(screen));
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
}

/** The screen that the address names, drawn again on every step forward or back. */
export function useScreen(): Screen {
  const [screen, show] = useState(() => readScreen(location.hash));
  useEffect(() => {
    const follow = () => show(readScreen(location.hash));
    addEventListener('hashchange', follow);
    // The address may have changed between the first drawing and now.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return screen;
}
