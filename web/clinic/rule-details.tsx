import { useId } from 'preact/hooks';
import type { ClinicWindow } from '../../functions/contract.ts';
import type { ProtocolRule } from '../../rules/knowledge/protocol.ts';
import { say } from './say.ts';
import { withPart } from './with-field.ts';

interface RuleDetailsProps {
  rule: ProtocolRule;
  window: ClinicWindow;
  group: string;
  onChange: (window: ClinicWindow) => void;
}

/** A group's own sentence, and its rarer settings. */
export function RuleDetails({ rule, window, group, onChange }: RuleDetailsProps) {
  const id = useId();
  const setSentence = (text: string) => onChange(withPart(window, 'says', text.trim() === '' ? undefined : text));
  return (
    <tr class="rule-more">
      <td colSpan={7}>
        <h2 class="hidden-word">{say('rules.detailsOf', { group })}</h2>
        <div class="stack">
          <div class="field">
            <label for={`${id}-says`}>{say('rules.sentence')}</label>
            <input
              id={`${id}-says`}
              type="text"
              maxLength={200}
              value={window.says ?? ''}
              onInput={(event) => setSentence(event.currentTarget.value)}
            />
          </div>
          <label class="choice">
            <input
              type="checkbox"
              checked={window.off === true}
              onChange={(event) => onChange(withPart(window, 'off', event.currentTarget.checked ? true : undefined))}
            />
            <span>
              {say('rules.switchOff')} <span class="second quiet">{say('rules.switchOffHint')}</span>
            </span>
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={window.cautionDays === null}
              onChange={(event) => onChange({ ...window, cautionDays: event.currentTarget.checked ? null : endOf(rule, window) })}
            />
            <span>{say('rules.withoutEnd')}</span>
          </label>
          <button type="button" class="button low" onClick={() => onChange(generalWindow(rule))}>
            {say('rules.reset')}
            <span class="hidden-word">, {group}</span>
          </button>
        </div>
      </td>
    </tr>
  );
}

const endOf = (rule: ProtocolRule, { avoidDays }: ClinicWindow): number => Math.max(rule.cautionDays ?? 0, avoidDays);

const generalWindow = ({ category, avoidDays, cautionDays }: ProtocolRule): ClinicWindow => ({
  category: category as ClinicWindow['category'],
  avoidDays,
  cautionDays,
});
