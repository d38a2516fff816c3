import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { isOfDay } from '../../rules/report/is-of-day.ts';
import type { GuidanceOfDay } from '../../rules/report.ts';
import type { Wording } from '../wording/wording.ts';

/** The rows of the rules that hold on this day, before any product was checked, in the language of the page. */
export function guidanceToday(rules: Protocol, day: number, wording: Wording): GuidanceOfDay[] {
  return rules.guidance
    .filter((row) => isOfDay(row, day))
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      fromDay: row.fromDay,
      untilDay: row.untilDay,
      says: saidOf(row, wording),
      sources: [],
    }));
}

/** What holds before anything else on this day, in the language of the page; null: the first days are over. */
export function openingToday({ opening }: Protocol, day: number, wording: Wording): string | null {
  return day < opening.untilDay ? saidOf(opening, wording) : null;
}

/** What a clinic wrote itself has no id and stays as it is. */
function saidOf({ says, saysId }: { says: string; saysId?: string }, { t, has }: Wording): string {
  const sentence = `rules.${saysId}`;
  return has(sentence) ? t(sentence) : says;
}
