import type { ClinicDetails, ClinicTreatment } from '../../functions/contract.ts';
import { changeTreatment } from './draft.ts';
import { newTreatmentId } from './new-treatment-id.ts';
import { say } from './say.ts';
import { TextField } from './text-field.tsx';
import { useOffice } from './use-office.ts';

const MOST = 12;

/** The treatments a clinic has rules for: each begins with general rules and changes some of them. */
export function TreatmentsPart({ clinic, onChange }: { clinic: ClinicDetails; onChange: (clinic: ClinicDetails) => void }) {
  const { facts } = useOffice();
  const { treatments, defaultTreatment } = clinic;
  const add = () => {
    const treatment: ClinicTreatment = {
      id: newTreatmentId(),
      title: say('treatments.new'),
      protocol: facts.usual.id,
      windows: [],
      heldBack: [],
      products: [],
    };
    onChange({ ...clinic, treatments: [...treatments, treatment] });
  };
  const remove = (id: string) => {
    const left = treatments.filter((one) => one.id !== id);
    onChange({ ...clinic, treatments: left, defaultTreatment: defaultTreatment === id ? (left[0]?.id ?? '') : defaultTreatment });
  };
  return (
    <section class="card stack">
      <h2>{say('treatments.title')}</h2>
      {treatments.map(({ id, title, protocol }, at) => (
        <fieldset key={id} class="treatment stack">
          <legend class="hidden-word">{title}</legend>
          <TextField
            path={`treatments.${at}.title`}
            label={say('treatments.name')}
            value={title}
            most={80}
            onText={(text) => onChange(changeTreatment(clinic, id, { title: text }))}
          />
          <div class="field">
            <label for={`base-${id}`}>{say('treatments.base')}</label>
            <select
              id={`base-${id}`}
              value={protocol}
              onChange={(event) => onChange(changeTreatment(clinic, id, { protocol: event.currentTarget.value }))}
            >
              {facts.protocols.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </div>
          <label class="choice">
            <input
              type="radio"
              name="default-treatment"
              checked={id === defaultTreatment}
              onChange={() => onChange({ ...clinic, defaultTreatment: id })}
            />
            <span>{say('treatments.default')}</span>
          </label>
          {treatments.length > 1 && (
            <button type="button" class="button low bare" onClick={() => remove(id)}>
              {say('treatments.remove', { title })}
            </button>
          )}
        </fieldset>
      ))}
      {treatments.length < MOST && (
        <button type="button" class="button low" onClick={add}>
          {say('treatments.add')}
        </button>
      )}
    </section>
  );
}
