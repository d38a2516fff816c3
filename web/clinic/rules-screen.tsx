import type { ClinicTreatment } from '../../functions/contract.ts';
import { changeTreatment } from './draft.ts';
import { OwnWords } from './own-words.tsx';
import { Preview } from './preview.tsx';
import { RulesTable } from './rules-table.tsx';
import { say } from './say.ts';
import { useOffice } from './use-office.ts';
import { useTitle } from './use-title.ts';

/** The days of one treatment, group by group, and beside them what a patient reads. */
export function RulesScreen() {
  const { draft, change, treatment: chosen, chooseTreatment } = useOffice();
  const { treatments } = draft.clinic;
  const treatment = treatments.find(({ id }) => id === chosen) ?? (treatments[0] as ClinicTreatment);
  const title = say('rules.title', { treatment: treatment.title });
  useTitle(title);
  const put = (next: Partial<ClinicTreatment>) => change(changeTreatment(draft.clinic, treatment.id, next));
  return (
    <>
      <div class="office-head">
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          <p class="second quiet">{say('rules.lead')}</p>
        </div>
        <div class="field treatment-choice">
          <label for="treatment" class="hidden-word">
            {say('rules.treatment')}
          </label>
          <select id="treatment" value={treatment.id} onChange={(event) => chooseTreatment(event.currentTarget.value)}>
            {treatments.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="office-columns rules-columns">
        <RulesTable treatment={treatment} onChange={put} />
        <Preview treatment={treatment} />
        <OwnWords key={treatment.id} treatment={treatment} onChange={put} />
      </div>
    </>
  );
}
