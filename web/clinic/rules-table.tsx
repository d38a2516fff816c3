import type { ClinicTreatment } from '../../functions/contract.ts';
import { holdsBack } from '../../rules/report/holds-back.ts';
import { changeWindow, windowOf } from './draft.ts';
import { RuleRow } from './rule-row.tsx';
import { say } from './say.ts';
import { useOffice } from './use-office.ts';

const WEEKS = [0, 7, 14, 21, 28];

/** A row a group: four weeks at a glance, two numbers to change, the default and the guides beside them. */
export function RulesTable({
  treatment,
  onChange,
}: {
  treatment: ClinicTreatment;
  onChange: (change: Partial<ClinicTreatment>) => void;
}) {
  const { facts, far, confirm, draft } = useOffice();
  const general = facts.find(treatment.protocol) ?? facts.usual;
  const rules = general.windows.filter(({ category }) => holdsBack(category));
  const saved = draft.saved.clinic.treatments.find(({ id }) => id === treatment.id);
  return (
    <div class="rules-card">
      <table class="rules-table">
        <caption class="hidden-word">{say('rules.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rules.group')}</th>
            <th scope="col">
              {say('rules.weeks')}
              <span class="weeks-axis" aria-hidden="true">
                {WEEKS.map((day) => (
                  <span key={day}>{day}</span>
                ))}
              </span>
            </th>
            <th scope="col">{say('rules.avoid')}</th>
            <th scope="col">{say('rules.care')}</th>
            <th scope="col">{say('rules.default')}</th>
            <th scope="col">{say('rules.guides')}</th>
            <th scope="col">
              <span class="hidden-word">{say('rules.details')}</span>
            </th>
          </tr>
        </thead>
        {rules.map((rule) => (
          <RuleRow
            key={rule.category}
            rule={rule}
            window={windowOf(treatment, rule)}
            saved={saved ? windowOf(saved, rule) : undefined}
            far={far.find(({ name }) => name === `${treatment.id}/${rule.category}`)}
            onChange={(window) => onChange({ windows: changeWindow(treatment, rule, window).windows })}
            onConfirm={() => confirm(`${treatment.id}/${rule.category}`)}
          />
        ))}
      </table>
    </div>
  );
}
