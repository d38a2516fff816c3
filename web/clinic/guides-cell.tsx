import type { ProtocolRule } from '../../rules/knowledge/protocol.ts';
import { say } from './say.ts';

/** How many guides speak of a group, and whether they differ. Opens what each says. */
export function GuidesCell({
  rule,
  group,
  opened,
  onToggle,
}: {
  rule: ProtocolRule;
  group: string;
  opened: boolean;
  onToggle: () => void;
}) {
  const guides = new Set(rule.sources.filter(({ kind }) => kind !== 'our-caution').map(({ id }) => id)).size;
  if (rule.sources.length === 0) return <span class="quiet">{say('rules.guideNone')}</span>;
  return (
    <button type="button" class="disclose" aria-expanded={opened} onClick={onToggle}>
      {say(rule.disagreement ? 'rules.guideCountDiffer' : 'rules.guideCount', { n: guides })}
      <span class="hidden-word"> {say('rules.guidesOf', { group })}</span>
    </button>
  );
}
