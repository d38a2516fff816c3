/**
 * The shapes of the words by which names are read: grammar/, matching/ and cjk/, one row a file. A new file needs its row here, a new list
 * of words in a file its key. The facts themselves have theirs in rules/knowledge/schema.ts.
 */
import * as z from 'zod';
import { Category } from '../../report.ts';

const Folded = z.string().regex(/^[a-z0-9]+$/, 'One word in folded letters is meant here (a-z and 0-9, no capitals, no accents)');
const Phrase = z
  .string()
  .regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'Words in folded letters are meant here (a-z and 0-9), one blank apart');
const Glyph = z.string().refine((text) => [...text].length === 1, 'One glyph is meant here');
const Glyphs = z.string().min(1);
const Name = z.string().min(1);

const repeated = (all: readonly string[]): string[] => [...new Set(all.filter((one, at) => all.indexOf(one) !== at))];

/** Holds a list against doubles: the second one is read by nobody, and is forgotten when the first is mended. */
const eachOnce = (all: readonly string[], context: z.RefinementCtx): void => {
  for (const one of repeated(all)) context.addIssue({ code: 'custom', message: `"${one}" stands there twice` });
};

/** "mono di tri": a list of words in one string. */
const Words = Phrase.superRefine((text, context) => eachOnce(text.split(' '), context));
const listOf = (entry: z.ZodType<string>) => z.array(entry).min(1).superRefine(eachOnce);

/** A file of lists of words by these names; `more`: what is no such list. */
const lists = <More extends z.ZodRawShape = Record<never, never>>(names: readonly string[], more?: More) =>
  z.strictObject({ ...Object.fromEntries(names.map((name) => [name, Words])), ...more });

/** What the rules ask about a plant; rules/match/grammar/plant-table.ts says what each means. */
const Trait = '(?:aromatic(?:-seed|-part|-fruit|-extract|-resin)?|scent|irritant|soothing|scrub(?:-stem|-whole)?|listed-species)';

/** Genus -> "species species|common name, common name|trait trait"; what is empty at the end is left out. */
const Plants = z.record(
  Folded,
  z
    .string()
    .regex(
      new RegExp(`^[a-z -]*(?:\\|[a-z ,-]*(?:\\|${Trait}(?: ${Trait})*)?)?$`),
      'A row is "species species|common name, common name|trait trait", in folded letters, with traits that a rule asks for',
    ),
);

const Range = z
  .tuple([z.number().int().positive(), z.number().int().positive()])
  .refine(([from, to]) => from <= to, 'A range begins with its lower number');

/** What is written -> what is meant; `old`: a spelling of before, which no name is kept in. */
const Pair = z.union([z.tuple([Glyphs, z.string()]), z.tuple([Glyphs, z.string(), z.literal('old')])]);

/** Two columns of glyphs, the one under the other. */
const pairUp = <Row extends Record<string, string>>(one: string, other: string) => ({
  message: `${one} and ${other} need a glyph for a glyph, and have not as many`,
  holds: (row: Row): boolean => [...(row[one] ?? '')].length === [...(row[other] ?? '')].length,
});
const asTraditional = pairUp('traditional', 'simplified');
const asVariant = pairUp('variants', 'ordinary');

/** Path below rules/knowledge -> its shape. */
export const WORD_FILES: Record<string, z.ZodType> = {
  'grammar/algae-and-fungi.json': Plants,
  'grammar/chemical-words.json': lists(
    [
      'prefixes',
      'radicals',
      'fattyAlcohols',
      'acids',
      'flaggedAcids',
      'quats',
      'ethers',
      'cations',
      'mineralAnions',
      'heads',
      'initials',
      'numberedAlone',
      'fattyAmides',
      'never',
      'hydroxyAcids',
      'ofPlants',
      'hydrates',
    ],
    { acidEndings: z.record(Folded, z.string()) },
  ),
  'grammar/colours.json': lists(['namedColours', 'systems', 'tails'], { ciRanges: z.array(Range).min(1) }),
  'grammar/ferments.json': lists(['organisms', 'words', 'fedWith', 'fermented']),
  'grammar/judged-compounds.json': lists([
    'tellingStems',
    'mildNiacinEsters',
    'fattyAscorbyls',
    'ascorbylPalmitate',
    'shortAlcohols',
    'alcoholsOfPeels',
    'amines',
    'saltFormers',
    'washingChains',
    'soothingStems',
    'unsure',
  ]),
  'grammar/minerals.json': lists(['stones', 'forms', 'clays']),
  'grammar/peptides.json': lists(['sizes', 'acyls', 'tails']),
  'grammar/plant-words.json': lists([
    'parts',
    'forms',
    'oilForms',
    'scrubForms',
    'shellParts',
    'seedParts',
    'qualifiers',
    'connectives',
    'keptQualifiers',
    'commonNameForms',
    'commonNameParts',
    'alwaysScented',
    'noLongerOil',
    'scentedExtracts',
    'ofFixedOils',
    'grittyParts',
    'wholeSeeds',
    'softHusks',
    'latinEndings',
    'otherThanOil',
    'otherThanScrub',
  ]),
  'grammar/plants-aromatic.json': Plants,
  'grammar/plants-by-common-name.json': z.record(
    Phrase,
    z
      .string()
      .regex(/^[a-z -]+(?:, [a-z -]+)*$/, 'Common names in folded letters are meant here, a comma and a blank between them'),
  ),
  'grammar/plants-food.json': Plants,
  'grammar/plants-french.json': lists(['joints'], {
    forms: z.record(Folded, Phrase),
    // '' where a word is heard and says nothing of the part ("vierge")
    parts: z.record(Folded, Phrase.or(z.literal(''))),
    names: z.record(Phrase, Phrase),
  }),
  'grammar/plants-herbs.json': Plants,
  'grammar/polymers.json': lists(['monomers', 'heads']),
  'grammar/printed-words.json': lists(['numberApart', 'capitals']),
  'grammar/proteins.json': lists(['sources', 'tails']),
  'grammar/scented-compounds.json': lists(['radicals', 'shortAlcohols', 'smallAcids', 'fruityAcids', 'ethers', 'salicylates']),
  'grammar/scrubs.json': lists(['heads']),
  'grammar/translated-alcohols.json': z.strictObject({ alcohol: Words, chains: Words, fatty: Words }),
  'grammar/words-of-europe.json': lists(
    [
      'joints',
      'acid',
      'alcohol',
      'spirits',
      'fatty',
      'oil',
      'oilsGlued',
      'glueKinds',
      'wholeKinds',
      'flowers',
      'states',
      'ethereal',
      'volatile',
      'kernel',
      'shell',
      'ground',
      'abrading',
      'grains',
      'scents',
      'scentMakers',
      'unscented',
      'purified',
      'endings',
    ],
    {
      // an English name, or what stands before its noun -> stems in folded letters
      acids: z.record(Phrase, Words),
      alcohols: z.record(Phrase, Words),
      oils: z.record(Phrase, Words),
      // what is made of something -> its noun, and which of `oils` and `others` it is made of
      kinds: z.record(Phrase, z.strictObject({ noun: Words, of: listOf(Phrase) })),
      others: z.record(Phrase, Words),
      scrubs: z.record(Phrase, Words),
      names: z.record(Phrase, Words),
      cations: z.record(Folded, Words),
      spelt: z.array(Phrase).min(1).superRefine(eachOnce),
    },
  ),
  'matching/food-ingredients.json': listOf(Name),
  'matching/generic-words.json': listOf(Phrase),
  'matching/look-alike-letters.json': z.strictObject({
    shapes: listOf(Folded),
    pairs: z.record(Folded, Words),
    confused: listOf(Folded),
  }),
  'matching/misread-words.json': z.strictObject({ short: z.record(Folded, Words), long: listOf(Folded), onlyLast: Words }),
  'matching/near-flagged-stems.json': listOf(z.string().min(2, 'A stem of one sign is in every name')),
  'matching/forms-of-substances.json': z.strictObject({
    behind: listOf(Folded),
    glyphsBehind: listOf(Glyphs),
    glyphsBefore: listOf(Glyphs),
  }),
  'matching/note-words.json': listOf(Folded),
  'matching/nouns-of-groups.json': listOf(Folded),
  'matching/oil-words.json': z.strictObject({ last: listOf(Folded), first: listOf(Folded), glued: listOf(Folded) }),
  'matching/outside-names.json': z.strictObject({ aha: Name, bha: Name, pha: Name }),
  'matching/product-kinds.json': z.strictObject({
    foamingAgents: listOf(Name),
    cleansingAgents: listOf(Name),
    filters: listOf(Name),
    mineralFilters: listOf(Name),
    pigments: listOf(Name),
    colourPigments: listOf(Name),
    topicalPainkillers: listOf(Name),
    onePercentMarkers: listOf(Name),
    denaturants: listOf(Name),
  }),
  'matching/qualifiers.json': listOf(Phrase),
  'matching/scrub-products.json': z.strictObject({
    names: listOf(Folded),
    nameEndings: listOf(Folded),
    glyphNames: listOf(z.string().min(1)),
    dissolvedByWater: listOf(Name),
    grains: listOf(Name),
  }),
  'matching/tails.json': listOf(Phrase),
  'cjk/glyph-forms.json': z
    .strictObject({ traditional: Glyphs, simplified: Glyphs, variants: Glyphs, ordinary: Glyphs })
    .refine(asTraditional.holds, asTraditional.message)
    .refine(asVariant.holds, asVariant.message),
  'cjk/name-patterns.json': z.strictObject({
    denials: listOf(Glyphs),
    sentences: listOf(Glyphs),
    kinds: z.array(
      z.strictObject({
        is: Name,
        category: Category.optional(),
        tier: z.number().int().optional(),
        begins: z.array(z.string()).min(1).optional(),
        ends: listOf(Glyphs),
      }),
    ),
    stems: z.array(
      z.strictObject({
        is: Name,
        category: Category,
        tier: z.number().int(),
        holds: listOf(Glyphs),
        not: z.array(Glyphs).optional(),
      }),
    ),
    oils: z.strictObject({ ends: listOf(Glyphs), parts: listOf(Glyphs), plants: listOf(Glyphs) }),
    qualifiers: listOf(Glyphs),
  }),
  'cjk/look-alikes.json': z.strictObject({
    classes: listOf(z.string().min(2)),
    near: listOf(z.string().min(2)),
    misread: z.record(Glyph, Glyphs),
  }),
  'cjk/spellings.json': z.strictObject({ ko: z.array(Pair).min(1), ja: z.array(Pair).min(1), zh: z.array(Pair).min(1) }),
  'cjk/unwritable-glyphs.json': z.strictObject({
    generatedBy: z.string(),
    kor: Glyphs,
    jpn: Glyphs,
    chi_sim: Glyphs,
    chi_tra: Glyphs,
  }),
  'cjk/usual-ingredients.json': listOf(Name),
};
