import { useEffect, useState } from 'preact/hooks';

export const OFFICE_SCREENS = ['rules', 'link', 'numbers', 'history', 'contact'] as const;
export type OfficeScreen = (typeof OFFICE_SCREENS)[number];

/** `#/link` -> link; anything else is the first screen. */
const readOfficeScreen = (hash: string): OfficeScreen => OFFICE_SCREENS.find((screen) => hash === `#/${screen}`) ?? 'rules';

export function useOfficeScreen(): OfficeScreen {
  const [screen, show] = useState(() => readOfficeScreen(location.hash));
  useEffect(() => {
    const follow = () => show(readOfficeScreen(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return screen;
}
