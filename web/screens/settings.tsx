import { BackLink } from '../parts/back-link.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import type { TreatmentDay } from '../state/treatment-day.ts';
import { useWording } from '../wording/use-wording.ts';
import { KeptHere } from './kept-here.tsx';
import { SettingsChoices } from './settings-choices.tsx';
import { SettingsTreatment } from './settings-treatment.tsx';
import { WhereRulesComeFrom } from './where-rules-come-from.tsx';

/** What can be chosen, what the page knows and keeps, and where its rules come from. */
export function Settings({ treatment }: { treatment: TreatmentDay }) {
  const { t } = useWording();
  return (
    <ScreenFrame title={t('settings.title')} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      <h1 tabIndex={-1}>{t('settings.title')}</h1>
      <SettingsChoices />
      <SettingsTreatment treatment={treatment} />
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
