import { useEffect, useState } from 'preact/hooks';
import { guidanceToday, openingToday } from '../answer/guidance-today.ts';
import { useRules } from '../check/use-rules.ts';
import type { CalendarDay } from '../dates/calendar-day.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { LanguageSelect } from '../parts/language-select.tsx';
import { Note } from '../parts/note.tsx';
import { Opening } from '../parts/opening.tsx';
import { PrivacyLine } from '../parts/privacy-line.tsx';
import { RowLink } from '../parts/row-link.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { endPhotoSession } from '../photo/photo-session.ts';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { beginProduct } from '../state/next-product.ts';
import { addressOf } from '../state/route.ts';
import { settings } from '../state/settings.ts';
import type { TreatmentDay } from '../state/treatment-day.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import { ClinicMissing } from './clinic-missing.tsx';
import { DateDoubt } from './date-doubt.tsx';
import { DayHead } from './day-head.tsx';
import { PlanNow } from './plan-now.tsx';
import { SkinWorries } from './skin-worries.tsx';
import { StillForToday } from './still-for-today.tsx';

const LONGEST_WAIT_MS = 2000;

interface ArriveProps {
  treatment: TreatmentDay;
  /** What the phone says today is, where that cannot be. */
  wrongToday: CalendarDay | null;
  onSetToday: () => void;
}

/** The first screen: where the patient stands, the one question, and the plan for now. Nothing is asked first. */
export function Arrive({ treatment, wrongToday, onSetToday }: ArriveProps) {
  const wording = useWording();
  const { t } = wording;
  const { details } = useStore(clinicStore);
  const { onThisPhoneOnly } = useStore(settings);
  const name = details?.name ?? null;
  const phone = details?.contact.phone ?? null;
  const rules = useRules();
  const known = treatment.known && treatment.day >= 0 ? treatment : null;
  const opening = rules && known && openingToday(rules, known.day, wording);
  const settled = useSettled(known === null || rules !== null);
  const title = t(known ? 'arrive.question' : 'arrive.questionOpen');
  return (
    <ScreenFrame title={title} bar={<ArriveBar />}>
      {known && <DayHead day={known.day} treatedOn={known.treatedOn} clinicName={name} />}
      <ClinicMissing />
      {wrongToday ? (
        <Note icon="calendar">
          <p>{t('clock.says', { date: wording.day(wrongToday, 'full') })}</p>
          <button type="button" class="button low" onClick={onSetToday}>
            {t('clock.set')}
          </button>
        </Note>
      ) : (
        treatment.known && treatment.asks && <DateDoubt treatment={treatment} />
      )}
      {known && opening && <Opening day={known.day} says={opening} />}
      <div class="card ask">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="lead">{known ? t(name ? 'arrive.lineClinic' : 'arrive.line', { day: known.day }) : t('arrive.lineOpen')}</p>
        <div class="stack">
          <a class="button main wide" href={addressOf('photo')} onClick={beginWithPhoto}>
            <Icon name="camera" />
            {t('arrive.photo')}
          </a>
          <a class="button wide" href={addressOf('paste')} onClick={() => beginProduct('typed')}>
            <Icon name="list" />
            {t('arrive.paste')}
          </a>
        </div>
        <PrivacyLine>{t(privacyLine(onThisPhoneOnly, details === null && visit.get().clinic !== null))}</PrivacyLine>
      </div>
      <RowLink icon="shelf" screen="shelf">
        {t('shelf.open')}
      </RowLink>
      {rules && known && <PlanNow rules={rules} day={known.day} treatedOn={known.treatedOn} clinicName={name} />}
      {rules && known && (
        <StillForToday
          title={t('today.arrive')}
          guidance={guidanceToday(rules, known.day, wording)}
          treatedOn={known.treatedOn}
        />
      )}
      {settled && (
        <>
          <SkinWorries phone={phone} />
          <RowLink icon="settings" screen="settings">
            {t('settings.open')}
          </RowLink>
          <div class="foot">
            <p>{t('foot.limits')}</p>
          </div>
        </>
      )}
    </ScreenFrame>
  );
}

/** Whether what stands below the plan may be drawn: not before the plan, which would push it away, and not much later without one. */
function useSettled(there: boolean): boolean {
  const [settled, settle] = useState(there);
  useEffect(() => {
    if (there) settle(true);
  }, [there]);
  useEffect(() => {
    const timer = setTimeout(() => settle(true), LONGEST_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return settled || there;
}

function beginWithPhoto(): void {
  endPhotoSession();
  beginProduct('photo');
}

/** What is sent. With rules of the clinic that are not here, the answer is not the same as the server's. */
const privacyLine = (onThisPhoneOnly: boolean, clinicMissing: boolean) => {
  if (!onThisPhoneOnly) return 'arrive.privacy';
  return clinicMissing ? 'when.privacy' : 'settings.phoneOnlySay';
};

function ArriveBar() {
  return (
    <>
      <Brand />
      <LanguageSelect />
    </>
  );
}
