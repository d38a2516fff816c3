/** How far a clinic's window lies from what the guides say: less than half of their shortest number, or more than twice their longest. */
import type { Category } from '../report.ts';
import { findProtocol, protocolIds } from './find-protocol.ts';

/** The shortest and the longest number of days in the rules that ship with the product. */
export type DaySpan = { least: number; most: number };

/** `part`: what lies outside. `no-end` and `off` have no number of their own. */
export type FarFromGuides = { part: 'avoid' | 'care' | 'no-end' | 'off'; guides: DaySpan };

const FAR = 2;
/** Where the guides say nothing or little, two weeks are not far. */
const NEVER_FAR_DAYS = 14;

/** Undefined where the window is within reach of the guides. */
export function farFromGuides(window: {
  category: Category;
  avoidDays: number;
  cautionDays: number | null;
  off?: true | undefined;
}): FarFromGuides | undefined {
  const avoid = spanOf(window.category, 'avoidDays');
  const care = spanOf(window.category, 'cautionDays');
  if (window.off) return avoid.most > 0 ? { part: 'off', guides: avoid } : undefined;
  if (isFar(window.avoidDays, avoid)) return { part: 'avoid', guides: avoid };
  if (window.cautionDays === null) return { part: 'no-end', guides: care };
  return isFar(window.cautionDays, care) ? { part: 'care', guides: care } : undefined;
}

function spanOf(category: Category, days: 'avoidDays' | 'cautionDays'): DaySpan {
  const rules = protocolIds.flatMap((id) => findProtocol(id)?.windows.filter((rule) => rule.category === category) ?? []);
  const numbers = rules.map((rule) => rule[days] ?? 0);
  return numbers.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...numbers), most: Math.max(...numbers) };
}

const isFar = (days: number, { least, most }: DaySpan): boolean =>
  days * FAR < least || days > Math.max(most * FAR, NEVER_FAR_DAYS);
