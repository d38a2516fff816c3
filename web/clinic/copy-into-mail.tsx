import { useRef, useState } from 'preact/hooks';
import { LANGUAGES } from '../wording/languages.ts';
import { type ClinicLinkParts, linkText } from './clinic-link.ts';
import { CopyButton } from './copy-button.tsx';
import { emailButton } from './email-button.ts';
import invitations from './invitations.json' with { type: 'json' };
import type { MailTool } from './mail-tool.ts';
import { QrCode } from './qr-code.tsx';
import { type SentenceId, say } from './say.ts';

const TABS = ['link', 'button', 'text', 'card'] as const;
type Tab = (typeof TABS)[number];
type InvitationLanguage = keyof typeof invitations;

/** The link in the four forms a clinic can use, each ready to copy. */
export function CopyIntoMail({ tool, link, plain }: { tool: MailTool; link: ClinicLinkParts; plain: ClinicLinkParts }) {
  const [tab, open] = useState<Tab>('link');
  const [language, speak] = useState<InvitationLanguage>('en');
  const words = invitations[language];
  const href = linkText(link);
  const copied =
    tab === 'button'
      ? emailButton(href, { words: words.button, below: words.below })
      : tab === 'text'
        ? `${words.text} ${href}`
        : href;
  return (
    <>
      <Tabs tab={tab} onTab={open} />
      <div role="tabpanel" id="copy-panel" aria-labelledby={`tab-${tab}`} class="stack">
        {(tab === 'button' || tab === 'text') && <LanguageChoice language={language} onLanguage={speak} />}
        {tab === 'card' ? (
          <QrCode text={linkText(plain)} label={say('link.qr')} />
        ) : (
          <Shown tab={tab} link={link} copied={copied} direction={language === 'ar' ? 'rtl' : 'ltr'} />
        )}
        {tab !== 'card' && (
          <div class="copy-row">
            <CopyButton text={copied} main>
              {say(`link.copy.${tab}`)}
            </CopyButton>
            <p class="second quiet">{fillNote(tool, link)}</p>
          </div>
        )}
      </div>
    </>
  );
}

function fillNote(tool: MailTool, { tag }: ClinicLinkParts): string {
  if (tag !== '') return say('link.fills', { tool: tool.name });
  return tool.dates === 'none' && tool.id !== 'no-tool' ? say('link.noDates', { tool: tool.name }) : say('link.noTool');
}

function Shown({ tab, link, copied, direction }: { tab: Tab; link: ClinicLinkParts; copied: string; direction: 'ltr' | 'rtl' }) {
  if (tab !== 'link') {
    return (
      <pre class="code" dir={tab === 'text' ? direction : 'ltr'}>
        {copied}
      </pre>
    );
  }
  return (
    <p class="code" dir="ltr">
      {link.before}
      <strong>{link.tag}</strong>
      {link.after}
    </p>
  );
}

function LanguageChoice({
  language,
  onLanguage,
}: {
  language: InvitationLanguage;
  onLanguage: (language: InvitationLanguage) => void;
}) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return (
    <div class="field">
      <label for="copy-language">{say('link.language')}</label>
      <select
        id="copy-language"
        value={language}
        onChange={(event) => onLanguage(event.currentTarget.value as InvitationLanguage)}
      >
        {Object.keys(invitations).map((code) => (
          <option key={code} value={code}>
            {(LANGUAGES as Record<string, { name: string }>)[code]?.name ?? names.of(code)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Tabs by the usual keys: arrows move, the chosen one is the only stop of the tab key. */
function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] as Tab;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" ref={list} onKeyDown={move}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls="copy-panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {say(`link.tab.${name}` as SentenceId)}
        </button>
      ))}
    </div>
  );
}
