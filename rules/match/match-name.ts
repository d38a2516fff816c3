/**
 * A name as printed -> the ingredient it names, without guessing: the dictionary, the translations and notes that stand in brackets or
 * behind slashes, the grammar of INCI names, and the name without its qualifiers ("pure", "USP").
 */
import qualifiers from '../knowledge/matching/qualifiers.json' with { type: 'json' };
import { cutRun } from './cut-run.ts';
import { compactKey, foldName } from './fold-name.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { looksFlagged } from './looks-flagged.ts';
import { isFlagged, type Match } from './match.ts';
import { ingredientByGrammar, nameDictionary } from './name-dictionary.ts';
import { tokenise } from './tokenise.ts';

const QUALIFIER = `(?:${[...qualifiers].sort((a, b) => b.length - a.length).join('|')})`;
const LEADING_QUALIFIERS = new RegExp(`^(?:${QUALIFIER} )+(?=.)`);
const TRAILING_QUALIFIERS = new RegExp(`(?<=.)(?: ${QUALIFIER})+$`);

const found = (how: Match['how'], ingredient: KnownIngredient): Match => ({ how, ingredient });

const FEWEST_WORDS_OF_RUN = 2;
const SHORTEST_NAME_OF_RUN = 4;
const SHORTEST_WITHOUT_BLANKS = 6;

/** The grammar reads on where separators were lost: a key that two or more names of the dictionary make up is no single name. */
function holdsSeveralNames(key: string): boolean {
  const tokens = tokenise(key);
  if (tokens.words.length < FEWEST_WORDS_OF_RUN) return false;
  const names = cutRun(tokens, nameDictionary().sortedKeys).filter(
    ({ known, start, end }) => known && end - start >= SHORTEST_NAME_OF_RUN,
  );
  return names.length >= 2;
}

/** Folded key -> match by dictionary or grammar, or null. */
export function matchKey(key: string): Match | null {
  const compact = compactKey(key);
  const { byKey, keysWithBlanks } = nameDictionary();
  const known = byKey.get(compact);
  // "Vita" is not "Vit. A": a short name with other blanks is another name
  const sameBlanks = compact.length >= SHORTEST_WITHOUT_BLANKS || keysWithBlanks.get(compact) === key;
  if (known && sameBlanks) return found(compact === compactKey(foldName(known.inci)) ? 'exact' : 'alias', known);
  // a last word of one letter is what is left of a cut name
  const byGrammar = / [a-z]$/.test(key) ? null : ingredientByGrammar(key);
  return byGrammar && !holdsSeveralNames(key) ? found('pattern', byGrammar) : null;
}

function matchUnqualified(key: string): Match | null {
  const bare = key.replace(LEADING_QUALIFIERS, '').replace(TRAILING_QUALIFIERS, '');
  if (bare === key || bare.length < 3) return null;
  const match = matchKey(bare);
  return match?.how === 'exact' ? { ...match, how: 'alias' } : match;
}

/** A part behind a slash that no fact knows may be a translation only where it is short and holds no name itself. */
function mayBeTranslation(part: string): boolean {
  const tokens = tokenise(part);
  if (tokens.words.length > 4 || looksFlagged(tokens.words.map(({ text }) => text))) return false;
  return !cutRun(tokens, nameDictionary().sortedKeys).some(
    ({ known, start, end }) => known && end - start >= SHORTEST_NAME_OF_RUN,
  );
}

/** "Aqua / Water\Eau": the first name that is known, a flagged one before a harmless one. */
function matchTranslations(name: string): Match | null {
  const parts = name
    .split(/[/\\]/)
    .map((part) => foldName(part))
    .filter((part) => part.length > 1);
  if (parts.length < 2 || parts.length > 8) return null;
  const matches = parts.map((part) => matchKey(part) ?? matchUnqualified(part));
  const known = matches.filter((match) => match !== null);
  const best = known.find((match) => match.ingredient && isFlagged(match.ingredient)) ?? known[0];
  if (!best || known.length * 2 < parts.length) return null;
  if (!parts.every((part, i) => matches[i] !== null || mayBeTranslation(part))) return null;
  return { ...best, how: 'alias' };
}

const plain = (name: string): Match | null => {
  const key = foldName(name);
  return key === '' ? null : (matchKey(key) ?? matchTranslations(name) ?? matchUnqualified(key));
};

/** Brackets outermost first: "Tocopherol (Vitamin E)" -> outer "Tocopherol", inner ["Vitamin E"]. */
function openBrackets(name: string): { outer: string; inner: string[] } {
  const inner: string[] = [];
  const outer = name.replace(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/g, (_all, content: string) => {
    inner.push(content);
    return ' ';
  });
  return { outer: outer.replace(/[()[\]{}]/g, ' ').trim(), inner };
}

/** Name as printed -> match, or null where nothing is known for certain. Never `repaired`, `ambiguous` or `unknown`. */
export function matchName(name: string): Match | null {
  const whole = plain(name);
  if (whole || !/[([{]/.test(name)) return whole;
  const { outer, inner } = openBrackets(name);
  const outside = outer === '' ? null : plain(outer);
  const inside = inner.map(plain).filter((match) => match !== null);
  const flaggedInside = inside.find((match) => match.ingredient && isFlagged(match.ingredient));
  // the note in brackets decides where the name itself is harmless or not known: "Fermented base (Alcohol)"
  if (outside && !(flaggedInside && !(outside.ingredient && isFlagged(outside.ingredient))))
    return outside.how === 'exact' ? { ...outside, how: 'alias' } : outside;
  const best = flaggedInside ?? (outer.split(/\s+/).length <= 4 || outer === '' ? inside[0] : undefined);
  return best ? { ...best, how: 'alias' } : null;
}
