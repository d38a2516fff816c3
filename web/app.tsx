import { useEffect, useMemo, useState } from 'preact/hooks';
import { furthestDayHere } from './check/furthest-day-here.ts';
import { lazyScreen } from './parts/lazy-screen.tsx';
import { photoSession } from './photo/photo-session.ts';
import { Arrive } from './screens/arrive.tsx';
import { OtherTabNote } from './screens/other-tab-note.tsx';
import { StorageNote } from './screens/storage-note.tsx';
import { UpdateNote } from './screens/update-note.tsx';
import { clinic as clinicStore } from './state/clinic.ts';
import { useStore } from './state/kept-store.ts';
import { openScreen, type Screen, useScreen } from './state/route.ts';
import { EARLIEST_TODAY } from './state/today-of-phone.ts';
import { type TreatmentDay, treatmentDay } from './state/treatment-day.ts';
import { useToday } from './state/use-today.ts';
import { visit as visitStore } from './state/visit.ts';
import { useLanguage } from './wording/use-language.ts';
import { WordingContext } from './wording/use-wording.ts';
import { createWording } from './wording/wording.ts';

const When = lazyScreen(() => import('./screens/when.tsx').then((part) => part.When));
const Paste = lazyScreen(() => import('./screens/paste.tsx').then((part) => part.Paste));
const Photo = lazyScreen(() => import('./screens/photo.tsx').then((part) => part.Photo));
const Review = lazyScreen(() => import('./screens/review.tsx').then((part) => part.Review));
const AskToday = lazyScreen(() => import('./screens/ask-today.tsx').then((part) => part.AskToday));
const AskDate = lazyScreen(() => import('./screens/ask-date.tsx').then((part) => part.AskDate));
const Answer = lazyScreen(() => import('./screens/answer.tsx').then((part) => part.Answer));
const Shelf = lazyScreen(() => import('./screens/shelf.tsx').then((part) => part.Shelf));
const Settings = lazyScreen(() => import('./screens/settings.tsx').then((part) => part.Settings));

const LAZY: Partial<Record<Screen, { prefetch: () => Promise<unknown> }>> = {
  when: When,
  paste: Paste,
  photo: Photo,
  review: Review,
  answer: Answer,
  shelf: Shelf,
  settings: Settings,
};

/** Fetches the screen that the address names, so that the page is first drawn with it in place. */
export const prepareScreen = async (screen: Screen): Promise<unknown> => LAZY[screen]?.prefetch();

/** Fetches the next screens once the first one stands. */
export function prefetchScreens(): void {
  for (const screen of [Paste, When, Answer]) void screen.prefetch();
}

/** The page: one screen at a time, named by the address. */
export function App() {
  const today = useToday();
  const visit = useStore(visitStore);
  const { details: clinic } = useStore(clinicStore);
  const { language, messages } = useLanguage();
  const wording = useMemo(() => createWording(language, messages, today), [language, messages, today]);
  return (
    <WordingContext.Provider value={wording}>
      <CurrentScreen treatment={treatmentDay(visit, today, furthestDayHere(clinic, visit.treatment))} today={today} />
      <UpdateNote />
      <StorageNote />
      <OtherTabNote />
      <p id="live" class="hidden-word" role="status" />
    </WordingContext.Provider>
  );
}

const NEEDS_TODAY: ReadonlySet<string> = new Set(['when', 'answer', 'shelf']);

function CurrentScreen({ treatment, today }: { treatment: TreatmentDay; today: string }) {
  const screen = useScreen();
  const clinicName = useStore(clinicStore).details?.name ?? null;
  const visit = useStore(visitStore);
  const [doubted, doubt] = useState(false);
  useEffect(() => doubt(false), [today]);
  const impossible = today < EARLIEST_TODAY;
  const when = (
    <When
      key="when"
      today={today}
      question={visit.dateQuestion}
      hasList={visit.checkedText !== ''}
      onDay={(treatedOn) => {
        visitStore.change({ treatedOn, confirmedFarDay: null, dateQuestion: null });
        openScreen(visit.checkedText ? 'answer' : 'arrive', 'instead');
      }}
    />
  );
  if (doubted || (impossible && NEEDS_TODAY.has(screen))) return <AskToday key="today" phoneSays={today} />;
  if (screen === 'when') return when;
  if (screen === 'paste') return <Paste key="paste" onCheck={() => openScreen('answer')} />;
  if (screen === 'photo') return <Photo key="photo" />;
  // The photo itself is not kept: after a reload the text is still there, to be edited as text.
  if (screen === 'review')
    return photoSession().photos.length > 0 ? (
      <Review key="review" />
    ) : (
      <Paste key="paste" onCheck={() => openScreen('answer')} />
    );
  if (screen === 'shelf') return <Shelf key="shelf" treatment={treatment} today={today} />;
  if (screen === 'settings') return <Settings key="settings" treatment={treatment} />;
  if (screen === 'answer' && visit.checkedText) {
    if (!treatment.known) return when;
    const { treatedOn, day, asks } = treatment;
    if (asks && visit.confirmedFarDay !== treatedOn)
      return (
        <AskDate
          key="ask"
          asks={asks}
          treatedOn={treatedOn}
          days={day}
          today={today}
          onWrongToday={() => doubt(true)}
          onGo={() => visitStore.change({ confirmedFarDay: treatedOn })}
        />
      );
    // A treatment still to come is looked at as its own first day.
    const context = { origin: visit.origin, treatedOn, today: day < 0 ? treatedOn : today, clinicName };
    return <Answer key="answer" context={context} day={Math.max(0, day)} />;
  }
  return <Arrive key="arrive" treatment={treatment} wrongToday={impossible ? today : null} onSetToday={() => doubt(true)} />;
}
