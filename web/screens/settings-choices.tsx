import { LanguageSelect } from '../parts/language-select.tsx';
import { useStore } from '../state/kept-store.ts';
import { sayLive } from '../state/live-word.ts';
import { type Settings, settings } from '../state/settings.ts';
import { useWording } from '../wording/use-wording.ts';

const APPEARANCES = ['phone', 'light', 'dark'] as const;

/** Language, appearance, and whether anything is sent. Each change holds at once and says so. */
export function SettingsChoices() {
  const { t } = useWording();
  const chosen = useStore(settings);
  const change = (fields: Partial<Settings>) => {
    settings.change(fields);
    sayLive(t('settings.changed'));
  };
  return (
    <div class="card settings stack">
      <div class="field">
        <label for="language">{t('settings.language')}</label>
        <LanguageSelect id="language" onChange={() => sayLive(t('settings.changed'))} />
      </div>
      <div class="field">
        <label for="appearance">{t('settings.appearance')}</label>
        <select
          id="appearance"
          value={chosen.appearance}
          onChange={(event) => change({ appearance: event.currentTarget.value as Settings['appearance'] })}
        >
          {APPEARANCES.map((one) => (
            <option key={one} value={one}>
              {t(`settings.appearance.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={chosen.onThisPhoneOnly}
          onChange={(event) => change({ onThisPhoneOnly: event.currentTarget.checked })}
        />
        <span>
          {t('settings.phoneOnly')}
          <span class="second quiet choice-more">{t('settings.phoneOnlySay')}</span>
        </span>
      </label>
    </div>
  );
}
