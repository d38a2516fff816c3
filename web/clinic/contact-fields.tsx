import type { ClinicDetails } from '../../functions/contract.ts';
import { say } from './say.ts';
import { TextField } from './text-field.tsx';
import { withPart } from './with-field.ts';

type Contact = ClinicDetails['contact'];

/** Name, ways to reach the clinic, and how its e-mails write dates. */
export function ContactFields({ clinic, onChange }: { clinic: ClinicDetails; onChange: (clinic: ClinicDetails) => void }) {
  const { contact, dateOrder } = clinic;
  const setContact = (part: keyof Contact) => (text: string) =>
    onChange({ ...clinic, contact: withPart(contact, part, text.trim() === '' ? undefined : text.trim()) });
  return (
    <section class="card stack">
      <TextField
        path="name"
        label={say('contact.name')}
        value={clinic.name}
        most={80}
        onText={(name) => onChange({ ...clinic, name })}
      />
      <TextField
        path="contact.phone"
        type="tel"
        label={say('contact.phone')}
        value={contact.phone ?? ''}
        most={30}
        onText={setContact('phone')}
      />
      <TextField
        path="contact.email"
        type="email"
        label={say('contact.email')}
        value={contact.email ?? ''}
        most={120}
        onText={setContact('email')}
      />
      <TextField
        path="contact.url"
        type="url"
        label={say('contact.url')}
        value={contact.url ?? ''}
        most={200}
        onText={setContact('url')}
      />
      <div class="field">
        <label for="date-order">{say('contact.order')}</label>
        <select
          id="date-order"
          value={dateOrder ?? ''}
          onChange={(event) =>
            onChange(withPart(clinic, 'dateOrder', (event.currentTarget.value || undefined) as ClinicDetails['dateOrder']))
          }
        >
          <option value="">{say('contact.order.ask')}</option>
          <option value="day-first">{say('contact.order.day')}</option>
          <option value="month-first">{say('contact.order.month')}</option>
        </select>
      </div>
    </section>
  );
}
