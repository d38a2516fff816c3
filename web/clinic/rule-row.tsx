import { useState } from 'preact/hooks';
import type { ClinicWindow } from '../../functions/contract.ts';
import { sameValue } from '../../rules/clinic/clinic-fields.ts';
import type { FarWindow } from '../../rules/clinic/far-windows.ts';
import type { ProtocolRule } from '../../rules/knowledge/protocol.ts';
import { sayLive } from '../state/live-word.ts';
import { useWording } from '../wording/use-wording.ts';
import { DayStepper } from './day-stepper.tsx';
import { FarRow } from './far-row.tsx';
import { FourWeeks } from './four-weeks.tsx';
import { GuidesCell } from './guides-cell.tsx';
import { RuleDetails } from './rule-details.tsx';
import { say } from './say.ts';

export interface RuleRowProps {
  rule: ProtocolRule;
  window: ClinicWindow;
  /** As it was saved; undefined: the treatment is new. */
  saved: ClinicWindow | undefined;
  far: FarWindow | undefined;
  onChange: (window: ClinicWindow) => void;
  onConfirm: () => void;
}

/** One group: its numbers, and below it what it opens and asks. */
export function RuleRow({ rule, window, saved, far, onChange, onConfirm }: RuleRowProps) {
  const { t } = useWording();
  const [opened, open] = useState<'guides' | 'details' | null>(null);
  const group = t(`category.${rule.category}.name`);
  const changed = !sameValue(window, saved);
  const toggle = (part: 'guides' | 'details') => open(opened === part ? null : part);
  return (
    <tbody class={changed ? 'rule changed' : 'rule'}>
      <tr>
        <th scope="row">
          <span class="rule-group">{t(`category.${rule.category}.short`)}</span>
          {changed && <span class="rule-mark small"> {say('rules.changed')}</span>}
          {window.off && <span class="rule-mark small"> {say('rules.off')}</span>}
        </th>
        <td class="weeks-cell">
          <FourWeeks {...window} />
        </td>
        <td data-label={say('rules.avoid')}>
          <DayStepper
            what={say('rules.avoid')}
            group={group}
            value={window.avoidDays}
            disabled={window.off === true}
            onDay={(day) => onChange(withAvoid(window, day))}
          />
        </td>
        <td data-label={say('rules.care')}>
          {window.cautionDays === null ? (
            <span class="quiet">{say('rules.noEnd')}</span>
          ) : (
            <DayStepper
              what={say('rules.care')}
              group={group}
              value={window.cautionDays}
              disabled={window.off === true}
              onDay={(day) => onChange(withCare(window, day))}
            />
          )}
        </td>
        <td class="quiet" data-label={say('rules.default')}>
          {rule.avoidDays} / {rule.cautionDays ?? say('rules.noEnd')}
        </td>
        <td data-label={say('rules.guides')}>
          <GuidesCell rule={rule} group={group} opened={opened === 'guides'} onToggle={() => toggle('guides')} />
        </td>
        <td>
          <button type="button" class="disclose" aria-expanded={opened === 'details'} onClick={() => toggle('details')}>
            {say('rules.details')}
            <span class="hidden-word"> {say('rules.detailsOf', { group })}</span>
          </button>
        </td>
      </tr>
      {far && <FarRow far={far} rule={rule} onBack={() => onChange({ ...window, ...daysOf(rule) })} onKeep={onConfirm} />}
      {opened === 'guides' && <GuidesRow rule={rule} group={group} />}
      {opened === 'details' && <RuleDetails rule={rule} window={window} group={group} onChange={onChange} />}
    </tbody>
  );
}

/** Back to the general days; a sentence of the clinic's own stays. */
const daysOf = ({ avoidDays, cautionDays }: ProtocolRule) => ({ avoidDays, cautionDays, off: undefined });

/** With care may not end before leave out: it moves along, and says so. */
function withAvoid(window: ClinicWindow, avoidDays: number): ClinicWindow {
  if (window.cautionDays === null || window.cautionDays >= avoidDays) return { ...window, avoidDays };
  sayLive(say('rules.careMoved', { day: avoidDays }));
  return { ...window, avoidDays, cautionDays: avoidDays };
}

function withCare(window: ClinicWindow, cautionDays: number): ClinicWindow {
  if (cautionDays >= window.avoidDays) return { ...window, cautionDays };
  sayLive(say('rules.avoidMoved', { day: cautionDays }));
  return { ...window, avoidDays: cautionDays, cautionDays };
}

function GuidesRow({ rule, group }: { rule: ProtocolRule; group: string }) {
  return (
    <tr class="rule-more">
      <td colSpan={7}>
        <h2 class="second strong">{say('rules.guidesOf', { group })}</h2>
        {rule.disagreement && <p class="second">{rule.disagreement}</p>}
        <ul class="guides second">
          {rule.sources.map(({ id, title, says }) => (
            <li key={id + says}>
              <span class="strong">{title}</span>
              <span>{says}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
