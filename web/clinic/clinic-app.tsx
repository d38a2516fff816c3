import { useMemo, useState } from 'preact/hooks';
import { todayHere } from '../state/today-of-phone.ts';
import en from '../wording/en.json';
import { WordingContext } from '../wording/use-wording.ts';
import { createWording } from '../wording/wording.ts';
import { keepKey, keptKey } from './kept-key.ts';
import { Office } from './office.tsx';
import { type OpenOffice, openOffice } from './open-office.ts';
import { say } from './say.ts';
import { SignIn } from './sign-in.tsx';
import { useOnce } from './use-once.ts';
import { Waiting } from './waiting.tsx';

/** The clinics' own page: signing in, and then the office. */
export function ClinicApp() {
  const wording = useMemo(() => createWording('en', en, todayHere()), []);
  const [office, show] = useState<OpenOffice | null>(null);
  const [notice, tell] = useState<string | null>(null);
  const [looking, look] = useState(keptKey() !== null);
  useOnce(async () => {
    const key = keptKey();
    if (key === null) return;
    const opened = await openOffice(key);
    if (opened === 'wrong') tell(say('signIn.again'));
    else if (opened === 'trouble') tell(say('trouble'));
    else if ('wait' in opened) tell(opened.wait);
    else show(opened);
    look(false);
  });
  const leave = (keyEnded: boolean) => {
    keepKey(null);
    tell(keyEnded ? say('signIn.again') : null);
    show(null);
  };
  return (
    <WordingContext.Provider value={wording}>
      {office ? (
        <Office key={office.slug} opened={office} onLeave={leave} />
      ) : looking ? (
        <Waiting />
      ) : (
        <SignIn notice={notice} onOpen={show} />
      )}
      <p id="live" class="hidden-word" role="status" />
    </WordingContext.Provider>
  );
}
