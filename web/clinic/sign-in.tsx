import { useRef, useState } from 'preact/hooks';
import { Brand } from '../parts/brand.tsx';
import { Mend } from '../parts/mend.tsx';
import { type OpenOffice, openOffice } from './open-office.ts';
import { say } from './say.ts';
import { useTitle } from './use-title.ts';

/** One field for the secret key. It says nothing about whether a clinic exists. */
export function SignIn({ notice, onOpen }: { notice: string | null; onOpen: (office: OpenOffice) => void }) {
  const [shown, show] = useState(false);
  const [looking, look] = useState(false);
  const [mend, tell] = useState(notice);
  const field = useRef<HTMLInputElement>(null);
  useTitle(say('signIn.title'));
  const refuse = (sentence: string) => {
    tell(sentence);
    field.current?.focus();
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const key = field.current?.value.trim() ?? '';
    if (key === '') return refuse(say('signIn.empty'));
    look(true);
    const opened = await openOffice(key);
    look(false);
    if (opened === 'wrong') return refuse(say('signIn.wrong'));
    if (opened === 'trouble') return refuse(say('trouble'));
    if ('wait' in opened) return refuse(opened.wait);
    onOpen(opened);
  };
  return (
    <>
      <header class="bar">
        <Brand />
      </header>
      <main class="sign-in">
        <h1 tabIndex={-1}>{say('signIn.title')}</h1>
        <p class="lead">{say('signIn.lead')}</p>
        <form class="card stack" onSubmit={send} noValidate>
          <div class="field">
            <label for="key">{say('signIn.key')}</label>
            {mend && <Mend id="key-mend">{mend}</Mend>}
            <span class="key-field">
              <input
                id="key"
                ref={field}
                type={(shown ? 'text' : 'password') as 'password'}
                autocomplete="current-password"
                autocapitalize="off"
                spellcheck={false}
                aria-invalid={mend ? 'true' : undefined}
                aria-describedby={mend ? 'key-mend key-where' : 'key-where'}
              />
              <button type="button" class="button low" aria-pressed={shown} onClick={() => show(!shown)}>
                {say(shown ? 'signIn.hide' : 'signIn.show')}
                <span class="hidden-word"> {say('signIn.key')}</span>
              </button>
            </span>
          </div>
          <button type="submit" class="button main wide" aria-disabled={looking}>
            {looking ? say('signIn.working') : say('signIn.go')}
          </button>
          <p id="key-where" class="second quiet">
            {say('signIn.where')}
          </p>
          <p class="second quiet">{say('signIn.lost')}</p>
        </form>
      </main>
    </>
  );
}
