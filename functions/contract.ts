/**
 * The shapes of the API: what may be sent and what comes back. One schema, one type, one name; the OpenAPI document and the
 * types of the page's client come from here. Shapes that are seen on their own in the document carry an id.
 */
import * as z from 'zod';
import { READING_MODELS } from '../rules/reading-models.ts';
import { Category, GuidanceKind, Report as ReportShape, SourceSays } from '../rules/report.ts';
import { MAX_LABEL_CHARACTERS, MOST_ID_CHARACTERS, SLUG } from './contract-limits.ts';

export const Report = ReportShape.meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;

/** No treatment lies outside; days counted from a day within keep a year of four digits. */
const YEARS = { first: '1900', last: '2999' };

/** A calendar day that exists; `2026-02-30` does not. No time, no zone: it is never shifted. */
export const CalendarDay = z.iso
  .date({ error: 'a day that exists, written as 2026-11-23' })
  .refine((day) => day >= YEARS.first && day.slice(0, 4) <= YEARS.last, {
    error: `a day of the years ${YEARS.first} to ${YEARS.last}, written as 2026-11-23`,
  });

export const Slug = z.string().regex(SLUG, { error: 'small letters, digits and hyphens, such as linden-skin' });

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
      .max(MOST_ID_CHARACTERS, { error: `at most ${MOST_ID_CHARACTERS} characters` })
      .optional()
      .describe("The clinic's slug. An unknown one is answered by the general rules, with a note."),
    treatment: z
      .string({ error: 'the id of a treatment, as text' })
      .max(MOST_ID_CHARACTERS, { error: `at most ${MOST_ID_CHARACTERS} characters` })
      .optional()
      .describe('One of the treatments of this clinic; left out: its default.'),
    protocol: z
      .string({ error: 'the id of a protocol, as text' })
      .max(MOST_ID_CHARACTERS, { error: `at most ${MOST_ID_CHARACTERS} characters` })
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
      .describe(
        'Which field and what was expected there; for 412 what somebody else changed meanwhile, for 409 which windows to confirm.',
      ),
    version: z.number().int().optional().describe('For 412: the version that was saved meanwhile.'),
  })
  .meta({ id: 'Problem' });
export type ProblemDetails = z.infer<typeof ProblemDetails>;

// ---- Scans ---------------------------------------------------------------------------------------------------------

const Pixels = z.number().int();
export const ScanWord = z
  .object({
    text: z.string(),
    confidence: z.number().describe('Of the reader, 0 to 100: for showing.'),
    box: z
      .object({ x0: Pixels, y0: Pixels, x1: Pixels, y1: Pixels })
      .describe('In pixels of the photo, upright as it was taken.'),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
  })
  .meta({ id: 'ScanWord' });

const Stretch = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

export const ScanAnswer = z
  .object({
    text: z.string().describe('The label line by line; empty when nothing could be read.'),
    confidence: z.number().describe('Mean of the words, 0 to 100.'),
    words: z.array(ScanWord).readonly().describe('In order; `start` and `end` are offsets in `text`.'),
    rotation: z.number().int().describe('Degrees clockwise by which the photo had to be turned: 0, 90, 180 or 270.'),
    unreadable: z.array(Stretch).readonly().describe('Stretches of `text` where print was seen and could not be read.'),
    endSeen: z.boolean().describe('The end of the print was seen: clear space below the last line.'),
    model: z
      .enum(READING_MODELS)
      .nullable()
      .optional()
      .describe('What it was read with; null: the label is in a script that is not read.'),
    report: Report.optional().describe("With a check's fields only."),
  })
  .meta({ id: 'ScanAnswer' });
export type ScanAnswer = z.infer<typeof ScanAnswer>;

// ---- Clinics -------------------------------------------------------------------------------------------------------

/** What a clinic writes is text and shown as text: no control characters, and none that turn the direction of what follows. */
const plainText = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'some text' })
    .max(most, { error: `at most ${most} characters` })
    .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, { error: 'plain text on one line' });

const daysBetween = (least: number, most: number) => {
  const expected = { error: `a whole number of days, ${least} to ${most}` };
  return z.number(expected).int(expected).min(least, expected).max(most, expected);
};
const ClinicDays = daysBetween(0, 365);

/** `cautionDays` null: no end, the clinic wants to see the skin first. */
const windowDays = { avoidDays: ClinicDays, cautionDays: ClinicDays.nullable() };
const careAfterAvoid = (window: { avoidDays: number; cautionDays: number | null }) =>
  window.cautionDays === null || window.cautionDays >= window.avoidDays;
const CARE_AFTER_AVOID = { error: 'with care ends no earlier than leave out: cautionDays at least avoidDays' };

export const ClinicWindow = z
  .strictObject({
    category: Category.exclude(['soothing']),
    ...windowDays,
    off: z
      .literal(true)
      .optional()
      .describe('This clinic does not hold the group back; the answer still says what the guides say.'),
    says: plainText(200).optional().describe("The clinic's own sentence about this group."),
  })
  .refine(careAfterAvoid, CARE_AFTER_AVOID)
  .meta({ id: 'ClinicWindow' });
export type ClinicWindow = z.infer<typeof ClinicWindow>;

export const ClinicHeldBack = z
  .strictObject({
    name: plainText(80).describe('An ingredient as labels print it: "arnica".'),
    ...windowDays,
    says: plainText(200).optional(),
  })
  .refine(careAfterAvoid, CARE_AFTER_AVOID)
  .meta({ id: 'ClinicHeldBack' });

export const ClinicTreatment = z
  .strictObject({
    id: Slug,
    title: plainText(80),
    protocol: z
      .string()
      .max(MOST_ID_CHARACTERS)
      .describe('The general rules that hold for every group this clinic did not change.'),
    windows: z.array(ClinicWindow).max(20).describe('Only the groups that differ.'),
    heldBack: z.array(ClinicHeldBack).max(30).describe('Ingredients of its own to hold back.'),
    products: z.array(plainText(120)).max(20).describe('Products it hands out: shown as text, they clear no finding.'),
    opening: z.strictObject({ untilDay: daysBetween(1, 14), says: plainText(300) }).optional(),
  })
  .meta({ id: 'ClinicTreatment' });
export type ClinicTreatment = z.infer<typeof ClinicTreatment>;

/** An origin that may show the page in a frame. Only these signs: it is written into a header. */
const Origin = z.string().regex(/^(?:https:\/\/[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?|http:\/\/localhost)(?::\d{1,5})?$/, {
  error: 'an address such as https://www.clinic.example',
});

const clinicFacts = {
  name: plainText(80),
  contact: z.strictObject({
    phone: z
      .string()
      .regex(/^[+\d][\d\s()./-]{2,29}$/, { error: 'a telephone number, such as +44 20 7946 0000' })
      .optional(),
    email: z.email({ error: 'an e-mail address' }).max(120).optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'a web address, such as https://clinic.example' })
      .max(200)
      .optional(),
  }),
  dateOrder: z
    .enum(['day-first', 'month-first'])
    .optional()
    .describe('How 03/04 in a link is read. Left out: the patient is asked.'),
  embedOrigins: z.array(Origin).max(10).describe('Web sites that may show the page in a frame.'),
  treatments: z.array(ClinicTreatment).min(1, { error: 'at least one treatment' }).max(12),
  defaultTreatment: z.string().max(MOST_ID_CHARACTERS),
};

export const ClinicDetails = z.strictObject(clinicFacts).meta({ id: 'ClinicDetails' });
export type ClinicDetails = z.infer<typeof ClinicDetails>;

export const ClinicChange = z
  .strictObject({
    ...clinicFacts,
    confirm: z
      .array(z.string().max(130))
      .max(300)
      .optional()
      .describe('Windows far outside what the guides say, each confirmed once: `treatment/category`.'),
  })
  .superRefine((clinic, context) => {
    const ids = clinic.treatments.map((treatment) => treatment.id);
    const say = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (new Set(ids).size < ids.length) say(['treatments'], 'each treatment once');
    if (!ids.includes(clinic.defaultTreatment)) say(['defaultTreatment'], `one of the treatments: ${ids.join(', ')}`);
    for (const [index, { windows }] of clinic.treatments.entries()) {
      if (new Set(windows.map((window) => window.category)).size < windows.length)
        say(['treatments', index, 'windows'], 'each group once');
    }
  })
  .meta({ id: 'ClinicChange' });
export type ClinicChange = z.infer<typeof ClinicChange>;

export const ClinicPublic = z.object({ slug: z.string(), version: z.number().int(), ...clinicFacts }).meta({ id: 'Clinic' });
export type ClinicPublic = z.infer<typeof ClinicPublic>;

export const ClinicVersion = z
  .object({ version: z.number().int(), savedAt: z.iso.datetime(), clinic: ClinicDetails })
  .meta({ id: 'ClinicVersion' });
export type ClinicVersion = z.infer<typeof ClinicVersion>;

export const ClinicVersions = z
  .object({
    versions: z.array(ClinicVersion),
    before: z.number().int().optional().describe('Send it as `?before=` for the versions before these.'),
  })
  .meta({ id: 'ClinicVersions' });
export type ClinicVersions = z.infer<typeof ClinicVersions>;

/** A count below five is not told. */
const ShownCount = z.number().int().min(0).nullable().describe('null: fewer than five, but not none.');

export const ClinicWeek = z
  .object({
    week: z.string().regex(/^\d{4}-W\d{2}$/),
    monday: z.iso.date(),
    checks: ShownCount,
    verdicts: z.record(z.string(), ShownCount),
    categories: z.record(z.string(), ShownCount).describe('Checks in which the group was held back or wanted care.'),
  })
  .meta({ id: 'ClinicWeek' });
export type ClinicWeek = z.infer<typeof ClinicWeek>;

export const ClinicStats = z
  .object({ weeks: z.array(ClinicWeek).describe('The newest last; weeks without any check are there too.') })
  .meta({ id: 'ClinicStats' });
export type ClinicStats = z.infer<typeof ClinicStats>;

export const ClinicKey = z
  .object({
    slug: z.string(),
    key: z.string(),
    oldKeyUntil: z.iso.datetime().describe('The old key works until the new one is used, and no longer than this.'),
  })
  .meta({ id: 'ClinicKey' });
export type ClinicKey = z.infer<typeof ClinicKey>;
