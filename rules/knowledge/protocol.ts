/** A treatment's rules as the assessment needs them: facts and English sentences together, message ids kept beside the sentences. */
import type { Category, GuidanceKind, SourceSays } from '../report.ts';
import type { GuidanceRow } from './schema.ts';

export type SaidBySource = SourceSays & { saysId: string };

/** `avoid` while day < avoidDays, `caution` while day < cautionDays, then `over`. */
export type ProtocolRule = {
  category: Category;
  avoidDays: number;
  /** null: no end, the clinic wants to see the skin first. */
  cautionDays: number | null;
  sources: SaidBySource[];
  disagreement?: string;
  disagreementId?: string;
  /** The clinic does not hold this category back. */
  off?: boolean;
  clinicSays?: string;
  /** The window of the general rules, where the clinic's differs. */
  guides?: { avoidDays: number; cautionDays: number };
};

/** `untilDay` is the first day on which the row no longer holds; null: always. */
export type ProtocolGuidance = {
  id: string;
  kind: GuidanceKind;
  fromDay: number;
  untilDay: number | null;
  says: string;
  saysId: string;
  sources: SaidBySource[];
  disagreement?: string;
  disagreementId?: string;
  /** Ties the row to a kind of product. */
  when?: NonNullable<GuidanceRow['when']>;
};

/** An ingredient a clinic holds back beside the categories ("no arnica"). */
export type HeldBack = { name: string; avoidDays: number; cautionDays: number | null; says?: string };

export type Protocol = {
  id: string;
  version: number;
  owner: string;
  title: string;
  windows: ProtocolRule[];
  /** Shown above anything else while day < untilDay. */
  opening: { untilDay: number; says: string; saysId?: string };
  guidance: ProtocolGuidance[];
  heldBack?: HeldBack[];
};
