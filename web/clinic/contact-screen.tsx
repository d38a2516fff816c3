import { ContactFields } from './contact-fields.tsx';
import { EmbedPart } from './embed-part.tsx';
import { KeyPart } from './key-part.tsx';
import { say } from './say.ts';
import { TreatmentsPart } from './treatments-part.tsx';
import { useOffice } from './use-office.ts';
import { useTitle } from './use-title.ts';

/** How patients reach the clinic, its treatments, its own site, and its key. */
export function ContactScreen() {
  const { draft, change } = useOffice();
  useTitle(say('contact.title'));
  return (
    <>
      <h1 tabIndex={-1}>{say('contact.title')}</h1>
      <p class="second quiet">{say('contact.lead')}</p>
      <div class="contact-columns office-part">
        <div class="contact-column">
          <ContactFields clinic={draft.clinic} onChange={change} />
          <EmbedPart clinic={draft.clinic} onChange={change} />
        </div>
        <div class="contact-column">
          <TreatmentsPart clinic={draft.clinic} onChange={change} />
          <KeyPart />
        </div>
      </div>
    </>
  );
}
