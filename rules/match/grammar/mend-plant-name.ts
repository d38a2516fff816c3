/**
 * The name of a plant product with damaged words ("Vaccrnium Macrocarpon (Cranberry) Seed Oil") -> the name it was. Each word is
 * read as the nearest word of its kind; a damaged genus needs a species or a common name of that very genus beside it.
 */
import { editDistance } from '../../edit-distance.ts';
import { lookAlikeDistance } from '../look-alike-distance.ts';
import { letterMasks, mayBeNear, repairLimit } from '../nearest-names.ts';
import { ocrForm, signFold } from '../ocr-fold.ts';
import { onceALabel } from '../once-a-label.ts';
import { FORMS, findGenus, genera, isPlantWord, PARTS, type Plant } from './plant-table.ts';

const SHORTEST = 5;
const SHORTEST_GENUS = 4;
const MOST_WORDS = 10;
const MOST_MENDED = 3;
/** Where two words beside it are of the very plant, a genus may be damaged further. */
const FURTHER = 2;

type Near = { readonly word: string; readonly distance: number };

type Form = { readonly text: string; readonly once: number; readonly twice: number };
type Forms = { readonly ocr: Form; readonly signs: Form };
/** Of the words of plants, which are asked for again and again. */
const formsOf = new Map<string, Forms>();
function formsOfPlantWord(word: string): Forms {
  const known = formsOf.get(word) ?? makeForms(word);
  formsOf.set(word, known);
  return known;
}

const makeForms = (word: string): Forms => ({ ocr: asForm(ocrForm([word])), signs: asForm(signFold(word)) });
const asForm = (text: string): Form => ({ text, ...letterMasks(text) });

const editsBetween = (one: Form, other: Form, limit: number): number =>
  mayBeNear(one.once, one.twice, other.once, other.twice, limit) ? editDistance(one.text, other.text, limit) : limit + 1;

/** Some words, nearest first, each within the edits that its length allows (and `further`). */
function nearWords(word: string, candidates: Iterable<string>, further = 0): Near[] {
  const own = makeForms(word);
  const near: Near[] = [];
  for (const candidate of candidates) {
    const limit = repairLimit(candidate.length) + (candidate.length < SHORTEST ? 0 : further);
    if (limit === 0 || Math.abs(candidate.length - word.length) > limit) continue;
    const forms = formsOfPlantWord(candidate);
    const byForm = editsBetween(own.ocr, forms.ocr, limit);
    const isOther = byForm > 0 && (own.ocr.text !== own.signs.text || forms.ocr.text !== forms.signs.text);
    const distance = isOther ? Math.min(byForm, editsBetween(own.signs, forms.signs, limit)) : byForm;
    if (distance <= limit) near.push({ word: candidate, distance });
  }
  return near.sort((a, b) => a.distance - b.distance);
}

/** The one word that is nearer than all others. */
function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const [first, second] = nearWords(word, candidates);
  return first && (!second || second.distance > first.distance) ? first.word : undefined;
}

/** Of the letters of a name of the very plant so many may be wrong where it is known what is made of it, of those of a part fewer. */
const MOST_WRONG = 0.5;
const MOST_WRONG_OF_PART = 0.34;
const MOST_WRONG_OF_SHORT = 0.25;

/** Behind the genus, and before a part of the plant, stands its species: "Pelargonium Graves Flower". */
export const isEpithet = (rest: readonly string[], at: number): boolean => at === 0 && PARTS.has(rest[1] ?? '');

/** A damaged word between a genus and its product -> the word of this plant that is nearest, however damaged; or null. */
export function guessPlantWord(plant: Plant, word: string, asEpithet: boolean): string | null {
  if (word.length < SHORTEST - 1) return null;
  const ofPlant = asEpithet ? [] : [...plant.vernacular.all(), ...PARTS.all()];
  const [first, second] = [...new Set([...plant.species.all(), ...ofPlant])]
    .filter((candidate) => candidate.length >= SHORTEST - 1)
    .map((candidate) => ({ candidate, wrong: lookAlikeDistance(word, candidate) / candidate.length }))
    .sort((a, b) => a.wrong - b.wrong);
  const ofKind = first && PARTS.has(first.candidate) ? MOST_WRONG_OF_PART : MOST_WRONG;
  const most = word.length < SHORTEST ? MOST_WRONG_OF_SHORT : ofKind;
  return first && first.wrong <= most && first.wrong < (second?.wrong ?? 1) ? first.candidate : null;
}

function* wordsOf(plant: Plant): Generator<string> {
  yield* plant.species.all();
  yield* plant.vernacular.all();
  yield* PARTS.all();
  yield* FORMS.all();
}

const ownWords = (plant: Plant, words: readonly string[]): number =>
  words.filter((word) => plant.species.has(word) || plant.vernacular.has(word)).length;

const nearGenera = onceALabel((word) => nearWords(word, genera(), FURTHER));

/** The genus that is meant by a damaged first word: the nearest that owns a word beside it. */
function meantGenus(first: string, rest: readonly string[]): string | undefined {
  if (findGenus(first)) return first;
  const owners = nearGenera(first).filter(({ word, distance }) => {
    const own = ownWords(findGenus(word)!, rest);
    return own > 0 && distance <= repairLimit(word.length) + (own > 1 ? FURTHER : 0);
  });
  const [best, second] = owners;
  return best && (!second || second.distance > best.distance) ? best.word : undefined;
}

/** Folded words -> the words with the damage mended, or null where they are no damaged name of a plant product. */
export function mendPlantName(words: readonly string[]): string[] | null {
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || words.length > MOST_WORDS || first.length < SHORTEST_GENUS) return null;
  const genus = meantGenus(first, rest);
  if (genus === undefined) return null;
  const plant = findGenus(genus)!;
  const mended = rest.map((word, i) => {
    if (isPlantWord(word) || word.length < SHORTEST) return word;
    return nearest(word, isEpithet(rest, i) ? plant.species.all() : wordsOf(plant)) ?? word;
  });
  const changed = mended.filter((word, i) => word !== rest[i]).length + (genus === first ? 0 : 1);
  return changed > 0 && changed <= MOST_MENDED ? [genus, ...mended] : null;
}
