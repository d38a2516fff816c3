/**
 * The shapes of the facts. Facts are JSON files in this room, one place a fact; these schemas and the checks beside them
 * run in the tests and before every build, and say in a sentence what to mend. Nothing here is needed while a label is checked.
 */
import * as z from 'zod';
import { Category, GuidanceKind } from '../report.ts';

const Name = z.string().min(1).describe('A name as a label prints it; case, accents and hyphens do not matter.');

/** ingredients/<category>.json: one substance that a category holds back (or, for soothing, welcomes). */
export const FlaggedIngredient = z.strictObject({
  inci: Name.describe('The INCI name, or the official drug name where there is no INCI name.'),
  tier: z.number().int().min(1).max(4).optional().describe('1 strongest ... 4 mildest: wording and order only, never a window.'),
  also: z
    .array(Category)
    .optional()
    .describe('Further categories of the same substance or product (Epiduo: benzoyl-peroxide too).'),
  aliases: z.array(Name).optional().describe('English synonyms, chemical names, trade and brand names.'),
  misspelt: z.array(Name).optional().describe('Misspellings seen on labels and in questions.'),
  cas: z.array(z.string().regex(/^\d{2,7}-\d{2}-\d$/)).optional(),
  drug: z
    .enum(['topical', 'oral'])
    .optional()
    .describe('A prescription medicine: "ask who prescribed it", no date. Oral: tell the clinic first.'),
  oralForm: Name.optional().describe(
    'Of a topical drug that is swallowed too: the name of that form, which is meant where the label speaks of capsules.',
  ),
  onlyWith: z
    .array(z.string())
    .optional()
    .describe('The name counts only beside one of these words ("retina" only with cream, gel, %).'),
  note: z.string().optional().describe('Message id of a sentence to show beside it (wording/en/<topic>.json).'),
  adjuster: z
    .string()
    .optional()
    .describe(
      'Often only sets the pH: it counts beside another of its category, with an amount, or above the one-percent line of a leave-on. Message id of what is said where it does not count.',
    ),
  irritantFromPercent: z
    .number()
    .positive()
    .max(100)
    .optional()
    .describe(
      'Only in other-irritant.json: no finding below this percentage on the label, and none without one; `note` is said from it on.',
    ),
  pending: z
    .string()
    .optional()
    .describe('Experts differ and we do not flag it by itself: message id of the note shown instead of a finding.'),
});
export type FlaggedIngredient = z.infer<typeof FlaggedIngredient>;

/** ingredients/false-friends.json: a harmless name that resembles a target; held in the same race as the targets. */
export const FalseFriend = z.strictObject({
  inci: Name,
  aliases: z.array(Name).optional(),
  notThe: Category.describe('The category it is mistaken for.'),
  why: z.string().describe('Message id: what it is instead ("friend.fatty-alcohol").'),
  noIngredient: z
    .literal(true)
    .optional()
    .describe('A word of another field (an illness of the eye): known where it stands, and never offered as a name.'),
});
export type FalseFriend = z.infer<typeof FalseFriend>;

/** common/*.json: the vocabulary of harmless ingredients, INCI name -> other names in Latin script. */
export const CommonNames = z.record(Name, z.array(Name));
export type CommonNames = z.infer<typeof CommonNames>;

/** names/<language>.json: INCI name -> its names on labels in that language. The key must be a known ingredient. */
export const NamesOfLanguage = z.record(Name, z.array(Name).min(1));
export type NamesOfLanguage = z.infer<typeof NamesOfLanguage>;

/** What kind of text a source honestly is; a blog is a blog. `our-caution`: no text says it. */
export const SourceKind = z.enum([
  'clinic-text',
  'clinic-blog',
  'maker-blog',
  'blog',
  'case-reports',
  'regulation',
  'our-caution',
]);

/** sources.json: what we lean on, and what kind of text it honestly is. */
export const Source = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: SourceKind,
  about: z.string().describe('Message id of a sentence of ours on what this text is.'),
  url: z.url().optional().describe('Only where the text has a lasting address.'),
});
export type Source = z.infer<typeof Source>;

const Says = z.strictObject({
  source: z.string(),
  says: z.string().describe('Message id of what this source says, in our own words.'),
});

export const ProtocolWindow = z.strictObject({
  category: Category,
  avoidDays: z.number().int().min(0).max(365),
  cautionDays: z.number().int().min(0).max(365),
  sources: z.array(Says).min(1),
  disagreement: z.string().optional().describe('Message id of the sentence that says how the sources differ.'),
});
export type ProtocolWindow = z.infer<typeof ProtocolWindow>;

/** protocols/<id>.json */
export const ProtocolFacts = z.strictObject({
  id: z.string(),
  version: z.number().int().min(1).describe('Raise it with every change of a row: answers name the version they were made by.'),
  owner: z.string().describe('Message id: whose rules these are.'),
  title: z.string().describe('Message id.'),
  opening: z.strictObject({ untilDay: z.number().int().min(0), says: z.string().describe('Message id.') }),
  windows: z.array(ProtocolWindow),
  guidanceDays: z
    .record(z.string(), z.strictObject({ fromDay: z.number().int().min(0), untilDay: z.number().int().min(1) }))
    .optional()
    .describe('Guidance rows whose days differ from guidance.json under these rules, by row id.'),
});
export type ProtocolFacts = z.infer<typeof ProtocolFacts>;

/** guidance.json: what the sources say beside ingredients. */
export const GuidanceRow = z.strictObject({
  id: z.string(),
  kind: GuidanceKind,
  fromDay: z.number().int().min(0),
  untilDay: z.number().int().min(1).nullable().describe('First day on which the row no longer holds; null: always.'),
  says: z.string().describe('Message id.'),
  sources: z.array(Says).min(1),
  disagreement: z.string().optional(),
  when: z
    .enum(['cleanser', 'sunscreen', 'pigments', 'topical-painkiller'])
    .optional()
    .describe('Ties the row to a kind of product.'),
});
export type GuidanceRow = z.infer<typeof GuidanceRow>;

const Sentence = z.string().min(1);

/** A sentence, or one for each plural form of its value `n`. */
export const Message = z.union([
  Sentence,
  z
    .strictObject({ zero: Sentence, one: Sentence, two: Sentence, few: Sentence, many: Sentence, other: Sentence })
    .partial()
    .required({ other: true }),
]);
export type Message = z.infer<typeof Message>;

/** wording/<language>/<topic>.json: message id -> sentence; {} hold values. */
export const Wording = z.record(z.string(), Message);
export type Wording = z.infer<typeof Wording>;
