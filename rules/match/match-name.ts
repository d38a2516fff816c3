/**
 * A name as printed -> the ingredient it names, without guessing: the dictionary, the translations and notes that stand in brackets or
 * behind slashes, the grammar of INCI names, and the name without its qualifiers ("pure", "USP").
 */
import { heldBackBesideLooseWords } from './beside-loose-words.ts';
import { cutGlyphs } from './cjk/cut-glyphs.ts';
import { holdsGlyphs } from './cjk/fold-glyphs.ts';
import { compactKey, foldName } from './fold-name.ts';
import { FORMS, findGenus, findVernacular, isPlantWord, PARTS } from './grammar/plant-table.ts';
import { recogniseFerment } from './grammar/recognise-ferment.ts';
import { hasSameBlanks, heldBackName } from './held-back-name.ts';
import { isOfScrub, isOtherOfPlant } from './is-other-of-plant.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { looksFlagged } from './looks-flagged.ts';
import { isFlagged, type Match } from './match.ts';
import { ingredientByGrammar, nameDictionary } from './name-dictionary.ts';
import { onceALabel } from './once-a-label.ts';
import { repairName } from './repair-name.ts';
import { stripQualifiers } from './strip-qualifiers.ts';
import { tokenise } from './tokenise.ts';
import { translateName } from './translate/translate-name.ts';
import { vitaminFirst } from './vitamin-first.ts';
import { withoutDenied } from './without-denied.ts';

const found = (how: Match['how'], ingredient: KnownIngredient): Match => ({ how, ingredient });

/** Water under the name of its spring: "Avene Thermal Spring Water". */
const SPRING_WATER =
  /^(?:[a-z]+ ){0,3}(?:thermal(?: spring)?|spring|mineral|glacier|glacial|(?:deep )?sea|hot spring|volcanic|thermale) water$/;
const FEWEST_WORDS_OF_RUN = 3;
/** Longer keys are runs for certain, and are cut elsewhere. */
const MOST_WORDS_OF_NAME = 12;
const SHORTEST_NAME_OF_RUN = 4;
const SHORTEST_WITHOUT_BLANKS = 6;
const LONGEST_NAME_IN_WORDS = 8;

/** Does a name of the dictionary stand in these words? */
function holdsName(words: readonly string[]): boolean {
  const dictionary = nameDictionary();
  return words.some((_, i) => {
    for (let size = Math.min(LONGEST_NAME_IN_WORDS, words.length - i); size >= 1; size -= 1) {
      const compact = words.slice(i, i + size).join('');
      if (compact.length >= SHORTEST_NAME_OF_RUN && dictionary.find(compact)) return true;
    }
    return false;
  });
}

const isName = (words: readonly string[]): boolean => {
  const compact = words.join('');
  return (
    compact.length >= SHORTEST_NAME_OF_RUN &&
    (nameDictionary().find(compact) !== undefined || ingredientByGrammar(words.join(' ')) !== null)
  );
};

/** Names one behind the other, nothing left between them. */
const areNames = (words: readonly string[]): boolean => isName(words) || beginsWithNames(words);

const beginsWithNames = (words: readonly string[]): boolean =>
  words.some((_, i) => i > 0 && !isOfPlantBefore(words, i) && isName(words.slice(0, i)) && areNames(words.slice(i)));

/** "Secale Cereale (Rye) Seed Extract": behind a plant in Latin its common name begins no other. */
const isOtherName = (words: readonly string[], at: number): boolean => findGenus(words[0]!)?.vernacular.has(words[at]!) === true;

/** What is made of a part of a plant, behind it: "... Fruit Water", "... Flower Essential Oil". */
const KINDS_OF_PART = new Set(['water', 'essential oil']);

/** The last words of a product of a plant begin no name. */
const isKindOfPart = (words: readonly string[], at: number): boolean =>
  KINDS_OF_PART.has(words.slice(at).join(' ')) && PARTS.has(words[at - 1]!);

/** "Vitis Vinifera Seed Powder": behind a plant a part and its form are of that plant, though "seed powder" is a name too. */
const isPartAndForm = (words: readonly string[], at: number): boolean =>
  PARTS.has(words[at]!) &&
  isPlantWord(words[at - 1]!) &&
  !FORMS.has(words[at - 1]!) &&
  words.slice(at + 1).every((word) => PARTS.has(word) || FORMS.has(word));

/** What begins here says more of the plant before it, and names nothing else. */
const isOfPlantBefore = (words: readonly string[], at: number): boolean =>
  isKindOfPart(words, at) || isOtherName(words, at) || isPartAndForm(words, at);

/** Where separators were lost the grammar may read on: a key that is names one behind the other is no single name. */
function isRunOfNames(key: string): boolean {
  const words = key.split(' ');
  // "Lactobacillus Lactic Acid Ferment Filtrate": what was fermented is no name of its own
  return words.length >= FEWEST_WORDS_OF_RUN && recogniseFerment(words) === null && beginsWithNames(words);
}

const SHORTEST_OWN_WORD = 6;

/** A name that the grammar makes harmless, with a word in it that alone is held back and ends no other names: "... Camphor ...". */
function swallowsWord(words: readonly string[]): boolean {
  const { heads } = nameDictionary().forms;
  const standsForItself = (word: string): boolean =>
    word.length >= SHORTEST_OWN_WORD && !heads.has(word) && heldBackName(word) !== undefined;
  return words.length >= FEWEST_WORDS_OF_RUN + 1 && words.some(standsForItself);
}

/** "Hydrolyzed Glycolic Acid": the same with a whole name at its end, behind one word. */
const swallowsName = ([, ...rest]: readonly string[]): boolean => rest.length > 1 && heldBackName(rest.join('')) !== undefined;

const LONGEST_SWALLOWING = 8;

/**
 * "Calendula Parfum", "Calendula Lavender Oil": behind a name of a plant a whole name that is held back, and not as that plant is called.
 * -> the number of its first word; -1 where there is none.
 */
export function heldBackBehindPlant(words: readonly string[]): number {
  if (words.length > LONGEST_SWALLOWING) return -1;
  const { heads } = nameDictionary().forms;
  return words.findIndex((_, i) => {
    if (i === 0 || isOfPlantBefore(words, i) || !endsPlant(words, i)) return false;
    const end = words.slice(i).join('');
    const standsForItself = i < words.length - 1 || (end.length >= SHORTEST_OWN_WORD && !heads.has(end));
    const held = standsForItself ? matchKey(words.slice(i).join(' '))?.ingredient : null;
    return held != null && isFlagged(held);
  });
}

/** Do the words before this place name a plant, in Latin or as it is called, and is none of them drawn behind it ("musk / rose oil")? */
const endsPlant = (words: readonly string[], at: number): boolean =>
  (findVernacular(words, 0)?.length ?? at) === at && (findVernacular(words, 0) !== null || findGenus(words[0]!) !== undefined);

/** "Lavender Oil Lactobacillus Ferment": the same with what is held back before another name. */
function swallowsBeginning(words: readonly string[]): boolean {
  if (words.length > LONGEST_SWALLOWING) return false;
  return words.some((_, i) => i > 1 && heldBackName(words.slice(0, i).join('')) !== undefined && isName(words.slice(i)));
}

const swallows = (key: string): boolean => {
  const words = key.split(' ');
  return swallowsWord(words) || swallowsName(words) || heldBackBehindPlant(words) > 0 || swallowsBeginning(words);
};

/** Folded key of a name that the grammar makes harmless -> is it rather several names, or one that is held back and a word beside it? */
export const isRatherSeveral = (key: string): boolean => isRunOfNames(key) || swallows(key);

/** "Flower Ascorbyl Palmitate": what is left of a plant and a whole name, whose stem alone would make one name of both. */
function isNameBehindPart(key: string): boolean {
  const words = key.split(' ');
  return words.some(
    (word, i) =>
      PARTS.has(word) && !isKindOfPart(words, i + 1) && nameDictionary().find(words.slice(i + 1).join('')) !== undefined,
  );
}

const FEWEST_NAMES_OF_RUN = 3;

/** By the grammar of names in glyphs; what is names one behind the other is no single name. */
function matchGlyphs(compact: string): Match | null {
  const dictionary = nameDictionary();
  const ingredient = dictionary.recogniseGlyphs(compact);
  if (!ingredient) return null;
  const cut = cutGlyphs(compact, (glyphs) => dictionary.findFolded(glyphs));
  return cut && cut.length >= FEWEST_NAMES_OF_RUN ? null : found('pattern', ingredient);
}

function besideLooseWords(key: string): Match | null {
  const known = heldBackBesideLooseWords(key);
  return known && found('alias', known);
}

/** Folded key -> match by dictionary or grammar, or null. */
export const matchKey = onceALabel(matchFolded);

function matchFolded(printed: string): Match | null {
  const key = vitaminFirst(printed);
  const compact = compactKey(key);
  const dictionary = nameDictionary();
  const known = dictionary.find(compact);
  if (known && hasSameBlanks(key)) return found(compact === compactKey(foldName(known.inci)) ? 'exact' : 'alias', known);
  if (holdsGlyphs(compact)) return matchGlyphs(compact) ?? besideLooseWords(key);
  // a last word of one letter is what is left of a cut name
  if (key.endsWith(' water') && SPRING_WATER.test(key)) return found('pattern', { inci: 'Aqua', categories: [] });
  // a letter before a known name is a bullet, a speck, or the form of a molecule ("L-Tyrosine")
  const behindLetter = /^[a-z] (.{6,})$/.exec(key)?.[1];
  const bare = behindLetter && dictionary.find(compactKey(behindLetter));
  if (bare) return found('alias', bare);
  const heldBack = besideLooseWords(key);
  if (heldBack) return heldBack;
  const byGrammar = / [a-z]$/.test(key) ? null : ingredientByGrammar(key);
  if (!byGrammar || key.split(' ').length > MOST_WORDS_OF_NAME || isRunOfNames(key)) return null;
  if (isFlagged(byGrammar) ? isNameBehindPart(key) : swallows(key)) return null;
  // the grammar's spelling may be one the facts know more of ("willow bark": a note of its own)
  return found('pattern', dictionary.find(compactKey(foldName(byGrammar.inci))) ?? byGrammar);
}

/** Folded key of a name that stands for itself, in a language that declines and glues its words -> match, or null. */
export const matchTranslated = onceALabel((key): Match | null => {
  const english = translateName(key);
  const match = english === null ? null : matchKey(english);
  return match && { ...match, how: 'alias' };
});

function matchUnqualified(key: string): Match | null {
  const bare = stripQualifiers(key);
  if (bare === key || bare.length < 3) return null;
  const match = matchKey(bare);
  return match?.how === 'exact' ? { ...match, how: 'alias' } : match;
}

/** A part behind a slash that no fact knows may be a translation only where it is short and holds no name itself. */
function mayBeTranslation(part: string): boolean {
  const words = part.split(' ');
  return words.length <= 4 && !holdsName(words) && !looksFlagged(words) && !holdsDamagedActive(words);
}

const LONGEST_DAMAGED = 3;

/** "Lactc Acid Caprylic" before a slash: a comma was lost behind a damaged name. */
const holdsDamagedActive = (words: readonly string[]): boolean =>
  words.some((_, i) =>
    Array.from({ length: Math.min(LONGEST_DAMAGED, words.length - i) }, (_one, size) => words.slice(i, i + size + 1)).some(
      (window) => {
        const repaired = window.join('').length >= SHORTEST_WITHOUT_BLANKS ? repairName(window) : null;
        return (repaired?.ingredient != null && isFlagged(repaired.ingredient)) || (window.length > 1 && looksFlagged(window));
      },
    ),
  );

const FEWEST_OF_LIST = 3;

/** 水/甘油/乙醇: names in glyphs for several ingredients translate nothing, whatever stands between them. */
const areSeveral = (parts: readonly string[], known: readonly Match[]): boolean =>
  parts.filter(holdsGlyphs).length >= FEWEST_OF_LIST &&
  new Set(known.map(({ ingredient }) => ingredient?.inci)).size >= FEWEST_OF_LIST;

/** "Retiml Caprylic/Capric Triglyceride": the slash is one of a name that began behind something else. */
function goesOnBehindSlash(before: string, behind: string): boolean {
  const words = before.split(' ');
  return words.some((_, i) => i > 0 && nameDictionary().find(words.slice(i).join('') + behind.replaceAll(' ', '')) !== undefined);
}

/** "Aqua / Water\Eau": the first name that is known, a flagged one before a harmless one. */
function matchTranslations(name: string): Match | null {
  const printed = name.split(/[/\\]/);
  if (printed.length < 2) return null;
  const parts = printed
    .map((part) =>
      tokenise(part)
        .words.map(({ text }) => text)
        .join(' '),
    )
    .filter((part) => part.length > 1);
  if (parts.length < 2 || parts.length > 8) return null;
  const matches = parts.map((part) => matchKey(part) ?? matchUnqualified(part) ?? matchTranslated(part));
  const known = matches.filter((match) => match !== null);
  if (areSeveral(parts, known) || parts.some((part, i) => i > 0 && goesOnBehindSlash(parts[i - 1]!, part))) return null;
  const best = known.find((match) => match.ingredient && isFlagged(match.ingredient)) ?? known[0];
  if (!best || known.length * 2 < parts.length) return null;
  if (!parts.every((part, i) => matches[i] !== null || mayBeTranslation(part))) return null;
  return { ...best, how: 'alias' };
}

const inEnglish = (name: string): Match | null => {
  const key = foldName(name);
  return key === '' ? null : (matchKey(key) ?? matchTranslations(name) ?? matchUnqualified(key));
};

const plain = (name: string): Match | null => inEnglish(name) ?? matchTranslated(foldName(name));

/** Brackets outermost first: "Tocopherol (Vitamin E)" -> outer "Tocopherol", inner ["Vitamin E"]. */
function openBrackets(name: string): { outer: string; inner: string[] } {
  const inner: string[] = [];
  const outer = name.replace(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/g, (_all, content: string) => {
    inner.push(withoutDenied(content));
    return ' ';
  });
  return { outer: outer.replace(/[()[\]{}]/g, ' ').trim(), inner };
}

/** "Xyz Arabica (Coffee)": a scrub only if what stands outside says so. */
const isPlantOfScrub = (known: KnownIngredient, inner: readonly string[]): boolean =>
  isOfScrub(known) && inner.every((note) => !note.includes(' '));

/** "... Oil Citrus Limon Peel Oil": behind the first, more than a word before the last. */
export const areTwoOils = (words: readonly string[]): boolean =>
  words.at(-1) === 'oil' && words.indexOf('oil') < words.length - 3;

/** "Silica / Retinyl Palmitate (Vitamin A)", its separator lost: a name beside the note is held back for the same reason. */
const holdsAnother = ({ categories }: KnownIngredient, words: readonly string[]): boolean =>
  areTwoOils(words) ||
  words.some((word, i) => i > 0 && findGenus(word) !== undefined) ||
  (words.length > 2 &&
    words.some((_, i) => {
      const behind = i > 0 ? nameDictionary().find(words.slice(i).join('')) : undefined;
      return behind?.categories.join() === categories.join();
    }));

/** "Achillea Millefolium (Yarrow Seed) Oil": of which part of the plant it is stands in the note. */
const saysPart = (outer: string, inner: readonly string[]): boolean =>
  findGenus(foldName(outer).split(' ')[0]!) !== undefined &&
  inner.some((note) =>
    foldName(note)
      .split(' ')
      .slice(1)
      .some((word) => PARTS.has(word)),
  );

/** Name as printed -> match, or null where nothing is known for certain. Never `repaired`, `ambiguous` or `unknown`. */
export function matchName(name: string): Match | null {
  if (!/[([{]/.test(name)) return plain(name);
  const { outer, inner } = openBrackets(name);
  const outside = outer === '' ? null : plain(outer);
  // the tables of other languages are made for the first name that needs them: "Aqua (Water)" does not
  const whole = inEnglish(name) ?? (outside ? null : matchTranslated(foldName(name)));
  if (whole)
    return whole.how === 'pattern' && outside?.how === 'exact' && !saysPart(outer, inner) ? { ...outside, how: 'alias' } : whole;
  const inside = inner.map(plain).filter((match) => match !== null);
  const flaggedInside = inside.find(
    ({ ingredient }) => ingredient && isFlagged(ingredient) && !isOtherOfPlant(ingredient, outer),
  );
  // the note in brackets decides where the name itself is harmless or not known: "Fermented base (Alcohol)"
  if (outside && !(flaggedInside && !(outside.ingredient && isFlagged(outside.ingredient))))
    return outside.how === 'exact' ? { ...outside, how: 'alias' } : outside;
  if (!outside && flaggedInside?.ingredient && holdsAnother(flaggedInside.ingredient, foldName(outer).split(' '))) return null;
  if (!outside && outer !== '' && flaggedInside?.ingredient && isPlantOfScrub(flaggedInside.ingredient, inner)) return null;
  const noted = inside.find(({ ingredient }) => !ingredient || !isOtherOfPlant(ingredient, outer));
  const best = flaggedInside ?? (outer.split(/\s+/).length <= 4 || outer === '' ? noted : undefined);
  return best ? { ...best, how: 'alias' } : null;
}
