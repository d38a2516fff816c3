import { BackLink } from '../parts/back-link.tsx';
import { LanguageSelect } from '../parts/language-select.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { sayLive } from '../state/live-word.ts';
import { addressOf } from '../state/route.ts';
import { type Settings as Chosen, settings as settingsStore } from '../state/settings.ts';
import type { TreatmentDay } from '../state/treatment-day.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import { KeptHere } from './kept-here.tsx';
import { WhereRulesComeFrom } from './where-rules-come-from.tsx';

const APPEARANCES = ['phone', 'light', 'dark'] as const;

/** Each change holds at once and says so. */
export function Settings({ treatment }: { treatment: TreatmentDay }) {
  const { t, day } = useWording();
  const chosen = useStore(settingsStore);
  const { details } = useStore(clinicStore);
  const change = (fields: Partial<Chosen>) => {
    settingsStore.change(fields);
    sayLive(t('settings.changed'));
  };
  return (
    <ScreenFrame title={t('settings.title')} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      <h1 tabIndex={-1}>{t('settings.title')}</h1>
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
            onChange={(event) => change({ appearance: event.currentTarget.value as Chosen['appearance'] })}
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
      <section>
        <h2>{t('settings.treatment')}</h2>
        <div class="card stack">
          <p>{treatment.known ? day(treatment.treatedOn, 'sentence') : t('settings.noDate')}</p>
          <div class="pair">
            <a class="button low" href={addressOf('when')}>
              {t('ask.change')}
            </a>
            {treatment.known && (
              <button type="button" class="button low" onClick={() => visit.change({ treatedOn: null })}>
                {t('settings.forgetDate')}
              </button>
            )}
          </div>
          {details && (
            <>
              <p>
                <bdi>{details.name}</bdi>
              </p>
              <button type="button" class="button low" onClick={leaveClinic}>
                {t('settings.leaveClinic')}
              </button>
            </>
          )}
        </div>
      </section>
      <KeptHere />
      <section>
        <h2>{t('about.title')}</h2>
        <div class="card stack">
          <p>{t('about.what')}</p>
          <p>{t('about.privacy')}</p>
          <p>{t('foot.limits')}</p>
        </div>
      </section>
      <WhereRulesComeFrom />
    </ScreenFrame>
  );
}

function leaveClinic(): void {
  visit.change({ clinic: null, treatment: null });
  clinicStore.change({ state: 'none', slug: null, details: null });
}
