import { useState } from 'preact/hooks';
import { sayLive } from '../state/live-word.ts';
import { settings } from '../state/settings.ts';
import { LANGUAGES, type Language } from '../wording/languages.ts';
import { loadMessages } from '../wording/load-messages.ts';
import { useWording } from '../wording/use-wording.ts';
import { Icon } from './icon.tsx';

/**
 * The languages of the page, each by its own name: whoever cannot read this one finds hers. The page turns to it once it is fetched; a
 * language that cannot be had changes nothing, and that is said.
 */
export function LanguageSelect({ id, onChange }: { id?: string; onChange?: () => void }) {
  const { t, language } = useWording();
  const [coming, wait] = useState<Language | null>(null);
  const [missing, miss] = useState(false);
  const choose = async (wanted: Language) => {
    wait(wanted);
    miss(false);
    try {
      await loadMessages(wanted);
      settings.change({ language: wanted });
      onChange?.();
    } catch {
      miss(true);
      sayLive(t('language.missing'));
    }
    wait(null);
  };
  return (
    <>
      <span class={id ? 'language' : 'language chip'}>
        <select
          id={id}
          aria-label={id ? undefined : t('settings.language')}
          value={coming ?? language}
          onChange={(event) => choose(event.currentTarget.value as Language)}
        >
          {Object.entries(LANGUAGES).map(([tag, { name }]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        {!id && <Icon name="down" />}
      </span>
      {missing && <p class="language-missing second">{t('language.missing')}</p>}
    </>
  );
}
