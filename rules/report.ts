/**
 * The shapes of the answer, and nothing else. One schema, one type, one name.
 * Offsets are UTF-16 units into the label as it was sent; days are whole calendar days since the treatment (day 0).
 * Optional fields are left out, never null, unless a field says so.
 */
import * as z from 'zod';
import { AVOID_CATEGORIES } from './report/categories.ts';

export const Category = z.enum([...AVOID_CATEGORIES, 'other-irritant', 'soothing']);
export type Category = z.infer<typeof Category>;

export const Verdict = z.enum(['avoid', 'cannot-tell', 'caution', 'no-flags']);
export type Verdict = z.infer<typeof Verdict>;

export const FindingStatus = z.enum(['avoid', 'caution', 'over', 'good']);
export type FindingStatus = z.infer<typeof FindingStatus>;

export const MatchKind = z.enum(['exact', 'alias', 'pattern', 'repaired', 'ambiguous', 'unknown']);
export type MatchKind = z.infer<typeof MatchKind>;

export const GapReason = z.enum([
  'unread-script',
  'not-a-list',
  'outside-list',
  'part-unreadable',
  'end-missing',
  'too-many-unknown',
  'ambiguous',
  'near-flagged',
  'warning-without-cause',
]);
export type GapReason = z.infer<typeof GapReason>;

const Day = z.number().int().min(0);
const Offset = z.number().int().min(0);
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const EntryIndex = z.number().int().min(0).describe('index into `ingredients`');

export const SourceSays = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  says: z.string(),
  url: z.string().optional(),
});
export type SourceSays = z.infer<typeof SourceSays>;

export const Gap = z.object({
  reason: GapReason,
  start: Offset.optional(),
  end: Offset.optional(),
  entries: z.array(EntryIndex).optional(),
  script: z.string().optional().describe('for unread-script: which script the label looks like'),
});
export type Gap = z.infer<typeof Gap>;

export const Finding = z.object({
  category: Category,
  status: FindingStatus,
  list: z.number().int().min(0).nullable().optional().describe('null: the active is named on the label, but outside any list'),
  cautionFromDay: Day.nullable().describe(
    'first day that is no longer avoid; null: a prescribed medicine, ask who prescribed it',
  ),
  clearFromDay: Day.nullable().describe('first day that is neither avoid nor caution; null: no end'),
  cautionFromDate: IsoDate.optional(),
  clearFromDate: IsoDate.optional(),
  entries: z.array(EntryIndex),
  sources: z.array(SourceSays),
  disagreement: z.string().optional(),
  amount: z
    .enum(['high', 'medium', 'low'])
    .optional()
    .describe('our reading of tier, percent and position: wording and order only, never a window'),
  clinicSays: z.string().optional(),
  guidesSay: z.object({ avoidDays: Day, cautionDays: Day }).optional().describe("the default window, where the clinic's differs"),
});
export type Finding = z.infer<typeof Finding>;

export const Ingredient = z.object({
  list: z.number().int().min(0).nullable().describe('index into `lists`; null: named on the label outside any list'),
  position: z.number().int().min(0).describe('place in its list, from 0'),
  text: z.string(),
  start: Offset,
  end: Offset,
  inci: z.string().nullable().describe('null: unknown or ambiguous'),
  match: MatchKind,
  candidates: z.array(z.object({ inci: z.string(), categories: z.array(Category) })).optional(),
  categories: z.array(Category),
  tier: z.number().int().min(1).max(4).optional(),
  percent: z.number().optional(),
  probablyBelowOnePercent: z.boolean().optional(),
});
export type Ingredient = z.infer<typeof Ingredient>;

export const ListKind = z.enum(['ingredients', 'active', 'inactive', 'may-contain']);
export type ListKind = z.infer<typeof ListKind>;

export const LabelList = z.object({ heading: z.string().nullable(), start: Offset, end: Offset, kind: ListKind });
export type LabelList = z.infer<typeof LabelList>;

export const Claim = z.object({ text: z.string(), start: Offset, end: Offset, contradictedBy: z.array(EntryIndex).optional() });
export type Claim = z.infer<typeof Claim>;

export const Note = z.object({ id: z.string(), entries: z.array(EntryIndex).optional(), says: z.string() });
export type Note = z.infer<typeof Note>;

export const GuidanceKind = z.enum(['do', 'avoid', 'ask', 'watch']);
export type GuidanceKind = z.infer<typeof GuidanceKind>;

export const GuidanceOfDay = z.object({
  id: z.string(),
  kind: GuidanceKind,
  fromDay: Day,
  untilDay: Day.nullable().describe('first day on which the row no longer holds; null: always'),
  says: z.string(),
  sources: z.array(SourceSays),
  disagreement: z.string().optional(),
});
export type GuidanceOfDay = z.infer<typeof GuidanceOfDay>;

export const Report = z.object({
  verdict: Verdict,
  day: Day,
  reading: z.object({
    complete: z.boolean(),
    gaps: z.array(Gap).describe('in the order in which they are told: what the first one asks for comes first'),
  }),
  okFromDay: Day.nullable().describe(
    'first day with neither avoid nor caution; null while the reading is incomplete or a rule has no end',
  ),
  okFromDate: IsoDate.optional(),
  protocol: z.object({ id: z.string(), version: z.number().int(), owner: z.string() }),
  knowledgeVersion: z.string(),
  findings: z.array(Finding).describe('strictest first'),
  ingredients: z.array(Ingredient),
  lists: z.array(LabelList),
  unknown: z.array(EntryIndex),
  claims: z.array(Claim),
  notes: z.array(Note),
  guidance: z.array(GuidanceOfDay),
});
export type Report = z.infer<typeof Report>;
