import type { FarWindow } from '../../rules/clinic/far-windows.ts';
import type { ProtocolRule } from '../../rules/knowledge/protocol.ts';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { say } from './say.ts';

/** A window far from the guides: asked about once, beneath its row. Saving waits for the answer. */
export function FarRow({
  far,
  rule,
  onBack,
  onKeep,
}: {
  far: FarWindow;
  rule: ProtocolRule;
  onBack: () => void;
  onKeep: () => void;
}) {
  const { part, guides } = far.far;
  const { avoidDays, cautionDays } = far.window;
  const span = guides.least === guides.most ? say('rules.days', { n: guides.most }) : say('rules.daySpan', { ...guides });
  const theirs =
    part === 'off'
      ? say('rules.farOff', { guides: span })
      : part === 'avoid'
        ? say('rules.farAvoid', { guides: span })
        : say('rules.farCare', { most: guides.most });
  const days = part === 'avoid' ? avoidDays : cautionDays;
  const usual = part === 'avoid' || part === 'off' ? rule.avoidDays : rule.cautionDays;
  const yours =
    part === 'off'
      ? say('rules.farYoursOff')
      : part === 'no-end'
        ? say('rules.farYoursEndless')
        : say('rules.farYours', { days: days ?? '' });
  const hasNumber = part === 'avoid' || part === 'care';
  return (
    <tr class="far-row">
      <td colSpan={7}>
        <div class="far-words">
          <VerdictShape tone="care" />
          <p class="second">
            <span class="strong">{theirs}</span> {yours}
          </p>
          <button type="button" class="button low" onClick={onBack}>
            {say('rules.farBack', { days: usual ?? '' })}
          </button>
          <button type="button" class="button low" onClick={onKeep}>
            {hasNumber ? say('rules.farKeep', { days: days ?? '' }) : say('rules.farKeepPlain')}
          </button>
        </div>
      </td>
    </tr>
  );
}
