import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../state/kept-store.ts';
import { settings } from '../state/settings.ts';
import english from './en.json';
import { chooseLanguage, LANGUAGES, type Language } from './languages.ts';
import { loadMessages } from './load-messages.ts';
import type { Messages } from './message.ts';

/** The language of the page with its messages. Until another language is fetched, the last one stays on the screen. */
export function useLanguage(): { language: Language; messages: Messages } {
  const { language: wished } = useStore(settings);
  const [current, show] = useState<{ language: Language; messages: Messages }>(startLanguage);
  useEffect(() => {
    const language = chooseLanguage([wished, ...navigator.languages]);
    // Two choices one after the other: the first may be fetched last.
    let newest = true;
    if (language !== current.language)
      loadMessages(language).then(
        (messages) => newest && show({ language, messages }),
        () => undefined,
      );
    return () => {
      newest = false;
    };
  }, [wished]);
  useEffect(() => {
    document.documentElement.lang = current.language;
    document.documentElement.dir = LANGUAGES[current.language].direction;
  }, [current.language]);
  return current;
}

let first: { language: Language; messages: Messages } = { language: 'en', messages: english };
const startLanguage = () => first;

/** Fetches the language of this visit before anything is drawn, so that no screen appears in one language and turns to another. */
export async function prepareLanguage(): Promise<void> {
  const language = chooseLanguage([settings.get().language, ...navigator.languages]);
  if (language !== 'en')
    first = await loadMessages(language).then(
      (messages) => ({ language, messages }),
      () => first,
    );
}
