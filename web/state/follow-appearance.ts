import { settings } from './settings.ts';

/** Sets light or dark as the patient chose; without a choice the style sheet follows the phone. */
export function followAppearance(): void {
  const set = () => {
    const { appearance } = settings.get();
    if (appearance === 'phone') delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = appearance;
  };
  set();
  settings.listen(set);
}
