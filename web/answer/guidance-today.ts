import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { isOfDay } from '../../rules/report/is-of-day.ts';
import type { GuidanceOfDay } from '../../rules/report.ts';
import type { Wording } from '../wording/wording.ts';

/** The rows of the rules that hold on this day, before any product was checked, in the language of the page. */
export function guidanceToday(rules: Protocol, day: number, { t, has }: Wording): GuidanceOfDay[] {
  return rules.guidance
    .filter((row) => isOfDay(row, day))
    .map(({ id, kind, fromDay, untilDay, says, saysId }) => {
      const sentence = `rules.${saysId}`;
      return { id, kind, fromDay, untilDay, says: has(sentence) ? t(sentence) : says, sources: [] };
    });
}
