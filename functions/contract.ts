/**
 * The shapes of the API: what may be sent and what comes back. One schema, one type, one name; the OpenAPI document and the
 * types of the page's client come from here. Shapes that are seen on their own in the document carry an id.
 */
import * as z from 'zod';
import { Category, GuidanceKind, Report as ReportShape, SourceSays } from '../rules/report.ts';

export const MAX_LABEL_CHARACTERS = 20_000;

export const Report = ReportShape.meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;

/** A calendar day that exists; `2026-02-30` does not. No time, no zone: it is never shifted. */
export const CalendarDay = z.iso.date({ error: 'a day that exists, written as 2026-11-23' });

export const Slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, { error: 'small letters, digits and hyphens, such as linden-skin' });

export const CheckRequest = z
  .strictObject({
    text: z
      .string({ error: 'the ingredient list, as text' })
      .describe(`The label as it stands on the pack, up to ${MAX_LABEL_CHARACTERS} characters.`),
    daysSince: z
      .number({ error: 'a whole number of days, such as 3' })
      .int({ error: 'a whole number of days, such as 3' })
      .optional()
      .describe('Whole calendar days since the treatment; 0 is the day of the treatment. Send this or `treatedOn`.'),
    treatedOn: CalendarDay.optional().describe('The day of the treatment. Only then does the answer carry dates.'),
    on: CalendarDay.optional().describe('With `treatedOn`: the day to check for. Left out: today (UTC).'),
    clinic: z
      .string({ error: "the clinic's short name, as text" })
      .max(64)
      .optional()
      .describe("The clinic's slug. An unknown one is answered by the general rules, with a note."),
    treatment: z
      .string({ error: 'the id of a treatment, as text' })
      .max(64)
      .optional()
      .describe('One of the treatments of this clinic; left out: its default.'),
    protocol: z
      .string({ error: 'the id of a protocol, as text' })
      .max(64)
      .optional()
      .describe('General rules to use where there is no clinic; left out: `microneedling`.'),
  })
  .meta({ id: 'CheckRequest' });
export type CheckRequest = z.infer<typeof CheckRequest>;

export const ProtocolWindow = z
  .object({
    category: Category,
    avoidDays: z.number().int().min(0).describe('Leave out while the day is below this.'),
    cautionDays: z
      .number()
      .int()
      .min(0)
      .nullable()
      .describe('With care while the day is below this; null: no end, ask the clinic.'),
    sources: z.array(SourceSays),
    disagreement: z.string().optional(),
  })
  .meta({ id: 'ProtocolWindow' });
export type ProtocolWindow = z.infer<typeof ProtocolWindow>;

export const GuidanceRow = z
  .object({
    id: z.string(),
    kind: GuidanceKind,
    fromDay: z.number().int().min(0),
    untilDay: z.number().int().nullable().describe('First day on which it no longer holds; null: always.'),
    says: z.string(),
    sources: z.array(SourceSays),
    disagreement: z.string().optional(),
  })
  .meta({ id: 'GuidanceRow' });

export const ProtocolSummary = z.object({ id: z.string(), version: z.number().int(), title: z.string() });
export const ProtocolList = z.object({ protocols: z.array(ProtocolSummary) }).meta({ id: 'ProtocolList' });
export type ProtocolList = z.infer<typeof ProtocolList>;

export const ProtocolDetail = ProtocolSummary.extend({ windows: z.array(ProtocolWindow), guidance: z.array(GuidanceRow) }).meta({
  id: 'Protocol',
});
export type ProtocolDetail = z.infer<typeof ProtocolDetail>;

export const IngredientQuery = z.object({
  q: z
    .string({ error: 'the beginning of a name: ?q=retin' })
    .min(1, { error: 'the beginning of a name: ?q=retin' })
    .max(200, { error: 'at most 200 characters' }),
  limit: z.coerce
    .number({ error: 'a whole number from 1 to 50' })
    .int({ error: 'a whole number from 1 to 50' })
    .min(1, { error: 'a whole number from 1 to 50' })
    .max(50, { error: 'a whole number from 1 to 50' })
    .default(10),
});
export type IngredientQuery = z.infer<typeof IngredientQuery>;

export const KnownIngredient = z
  .object({
    id: z.string(),
    inci: z.string(),
    names: z.array(z.string()).describe('Other names it goes by on labels.'),
    categories: z.array(Category).describe('Empty: nothing to hold back.'),
  })
  .meta({ id: 'KnownIngredient' });
export type KnownIngredient = z.infer<typeof KnownIngredient>;

export const IngredientList = z.object({ ingredients: z.array(KnownIngredient) }).meta({ id: 'IngredientList' });
export type IngredientList = z.infer<typeof IngredientList>;

export const Health = z.object({ status: z.literal('up'), knowledgeVersion: z.string() }).meta({ id: 'Health' });
export type Health = z.infer<typeof Health>;

/** RFC 9457. `type` never changes for a kind of problem; the sentences may be improved. */
export const ProblemDetails = z
  .object({
    type: z.string().describe('Stable: a link to the row of /docs that explains it, such as `/docs#empty-text`.'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('A plain sentence that says what to do.'),
    requestId: z.string(),
    fields: z
      .array(z.object({ field: z.string(), expected: z.string() }))
      .optional()
      .describe('Which field, and what was expected there.'),
  })
  .meta({ id: 'Problem' });
export type ProblemDetails = z.infer<typeof ProblemDetails>;
