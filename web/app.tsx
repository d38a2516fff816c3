import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Answer } from './screens/answer.tsx';
import { Arrive } from './screens/arrive.tsx';
import { AskDate } from './screens/ask-date.tsx';
import { Paste } from './screens/paste.tsx';
import { When } from './screens/when.tsx';
import { clinic as clinicStore } from './state/clinic.ts';
import { useStore } from './state/kept-store.ts';
import { openScreen, type Screen, useScreen } from './state/route.ts';
import { type TreatmentDay, treatmentDay } from './state/treatment-day.ts';
import { useToday } from './state/use-today.ts';
import { visit as visitStore } from './state/visit.ts';
import en from './wording/en.json';
import { WordingContext } from './wording/use-wording.ts';
import { createWording } from './wording/wording.ts';

/** The page: one screen at a time, named by the address. */
export function App() {
  const screen = useScreen();
  const today = useToday();
  const visit = useStore(visitStore);
  const wording = useMemo(() => createWording('en', en, today), [today]);
  const treatment = treatmentDay(visit, today);
  useFocusOnNewScreen(screen);
  return (
    <WordingContext.Provider value={wording}>
      <CurrentScreen screen={screen} treatment={treatment} today={today} />
      <p id="live" class="hidden-word" role="status" />
    </WordingContext.Provider>
  );
}

function CurrentScreen({ screen, treatment, today }: { screen: Screen; treatment: TreatmentDay; today: string }) {
  const clinicName = useStore(clinicStore).details?.name ?? null;
  const visit = useStore(visitStore);
  const goOn = () => openScreen(visit.checkedText ? 'answer' : 'arrive', 'instead');
  const when = (
    <When
      today={today}
      question={visit.dateQuestion}
      hasList={visit.checkedText !== ''}
      onDay={(treatedOn) => {
        visitStore.change({ treatedOn, confirmedFarDay: null, dateQuestion: null });
        goOn();
      }}
    />
  );
  if (screen === 'when') return when;
  if (screen === 'paste') return <Paste onCheck={() => openScreen('answer')} />;
  if (screen === 'answer' && visit.checkedText) {
    if (!treatment.known) return when;
    const { treatedOn, day, asks } = treatment;
    // A treatment still to come is looked at as its own first day.
    if (asks && visit.confirmedFarDay !== treatedOn)
      return (
        <AskDate asks={asks} treatedOn={treatedOn} days={day} onGo={() => visitStore.change({ confirmedFarDay: treatedOn })} />
      );
    const context = { treatedOn, today: day < 0 ? treatedOn : today, clinicName };
    return <Answer context={context} day={Math.max(0, day)} />;
  }
  return <Arrive treatment={treatment} />;
}

/** A new screen is told by its headline: the focus goes there, except on the first one of a visit. */
function useFocusOnNewScreen(screen: Screen): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }, [screen]);
}
