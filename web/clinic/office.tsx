import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Sign } from '../parts/sign.tsx';
import { OFFICE_SCREENS, type OfficeScreen, useOfficeScreen } from './clinic-route.ts';
import { ConflictCard } from './conflict-card.tsx';
import { ContactScreen } from './contact-screen.tsx';
import { HistoryScreen } from './history-screen.tsx';
import { LinkScreen } from './link-screen.tsx';
import { NumbersScreen } from './numbers-screen.tsx';
import { OfficeIcon } from './office-icon.tsx';
import type { OpenOffice } from './open-office.ts';
import { RulesScreen } from './rules-screen.tsx';
import { SaveBar } from './save-bar.tsx';
import { say } from './say.ts';
import { useDesk } from './use-desk.ts';
import { OfficeContext } from './use-office.ts';

const SCREENS: Record<OfficeScreen, ComponentType> = {
  rules: RulesScreen,
  link: LinkScreen,
  numbers: NumbersScreen,
  history: HistoryScreen,
  contact: ContactScreen,
};

/** What a signed-in clinic sees: the way around at the side, one screen, and below it what is not saved yet. */
export function Office({ opened, onLeave }: { opened: OpenOffice; onLeave: (keyEnded: boolean) => void }) {
  const screen = useOfficeScreen();
  const desk = useDesk(opened, () => onLeave(true));
  const Screen = SCREENS[screen];
  useFocusOnNewScreen(screen);
  return (
    <OfficeContext.Provider value={desk}>
      <div class="office">
        <button type="button" class="button low skip" onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}>
          {say('skip')}
        </button>
        <header class="office-side">
          <span class="brand">
            <Sign />
            Aftercheck
          </span>
          <nav aria-label={say('nav.label')}>
            <ul>
              {OFFICE_SCREENS.map((name) => (
                <li key={name}>
                  <a href={`#/${name}`} aria-current={name === screen ? 'page' : undefined}>
                    <OfficeIcon name={name} />
                    {say(`nav.${name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p class="office-who small quiet">
            <bdi class="strong">{desk.draft.saved.clinic.name}</bdi>
            <span>{say('nav.signedIn')}</span>
            <button type="button" class="disclose" onClick={() => onLeave(false)}>
              {say('nav.signOut')}
            </button>
          </p>
        </header>
        <main class="office-work">
          {desk.conflict && <ConflictCard {...desk.conflict} base={desk.draft.clinic} onSettle={desk.settle} />}
          <Screen />
        </main>
        <SaveBar desk={desk} />
      </div>
    </OfficeContext.Provider>
  );
}

/** A new screen is told by its headline: the focus goes there. */
function useFocusOnNewScreen(screen: OfficeScreen): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [screen]);
}
