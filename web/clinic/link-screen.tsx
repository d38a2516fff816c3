import { useState } from 'preact/hooks';
import { clinicLink } from './clinic-link.ts';
import { CopyIntoMail } from './copy-into-mail.tsx';
import { DateNote } from './date-note.tsx';
import { DeskCard } from './desk-card.tsx';
import { InTheMail } from './in-the-mail.tsx';
import { MAIL_TOOLS, mailToolById } from './mail-tool.ts';
import { say } from './say.ts';
import { TryLink } from './try-link.tsx';
import { useOffice } from './use-office.ts';
import { useTitle } from './use-title.ts';

/** The link builder: treatment, mail tool, and what to copy; beside it how it looks, and the card for the desk. */
export function LinkScreen() {
  const { slug, draft } = useOffice();
  const { treatments, defaultTreatment, name, contact } = draft.saved.clinic;
  const [treatment, setTreatment] = useState(defaultTreatment);
  const [toolId, setTool] = useState('mailchimp');
  const [fields, setFields] = useState<Record<string, string>>({});
  const tool = mailToolById(toolId);
  const field = fields[toolId] ?? tool.field ?? '';
  const owner = { origin: location.origin, slug, treatment };
  useTitle(say('link.title'));
  return (
    <>
      <h1 tabIndex={-1}>{say('link.title')}</h1>
      <p class="second quiet">{say('link.lead')}</p>
      <div class="office-columns link-columns">
        <div class="card link-steps">
          <div class="link-step">
            <div class="field">
              <label for="link-treatment">{say('link.treatment')}</label>
              <select id="link-treatment" value={treatment} onChange={(event) => setTreatment(event.currentTarget.value)}>
                {treatments.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <div class="link-step link-tool">
            <div class="field">
              <label for="link-tool">{say('link.tool')}</label>
              <select id="link-tool" value={toolId} onChange={(event) => setTool(event.currentTarget.value)}>
                {MAIL_TOOLS.map(({ id, name: toolName }) => (
                  <option key={id} value={id}>
                    {toolName}
                  </option>
                ))}
              </select>
            </div>
            <ToolField dates={tool.dates} value={field} onField={(value) => setFields({ ...fields, [toolId]: value })} />
          </div>
          <div class="link-step">
            <h2>{say('link.copyTitle')}</h2>
            <CopyIntoMail
              tool={tool}
              link={clinicLink(owner, tool, field)}
              plain={clinicLink(owner, mailToolById('no-tool'), '')}
            />
          </div>
          <DateNote tool={tool} order={draft.saved.clinic.dateOrder ?? null} />
          <TryLink />
        </div>
        <div class="stack link-beside">
          <InTheMail />
          <DeskCard name={name} phone={contact.phone} link={clinicLink(owner, mailToolById('no-tool'), '')} />
        </div>
      </div>
    </>
  );
}

/** Only tools with a field, an offset or a tag of one's own ask for it. */
function ToolField({ dates, value, onField }: { dates: string; value: string; onField: (value: string) => void }) {
  if (dates === 'tag' || dates === 'none') return null;
  const label = dates === 'offset' ? 'link.fieldDays' : dates === 'own-tag' ? 'link.fieldTag' : 'link.field';
  return (
    <div class="field">
      <label for="link-field">{say(label)}</label>
      <input
        id="link-field"
        type="text"
        value={value}
        inputMode={dates === 'offset' ? 'numeric' : 'text'}
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={dates === 'own-tag' ? 'link-field-hint' : undefined}
        onInput={(event) => onField(event.currentTarget.value)}
      />
      {dates === 'own-tag' && (
        <span id="link-field-hint" class="second quiet">
          {say('link.fieldTagHint')}
        </span>
      )}
    </div>
  );
}
