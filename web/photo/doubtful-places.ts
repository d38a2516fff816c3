import { holdsBack } from '../../rules/report/holds-back.ts';
import type { Ingredient, Report } from '../../rules/report.ts';
import type { Unread } from './label-of-photos.ts';

/** A place of the label that the patient is asked to look at. */
export interface DoubtfulPlace {
  kind: 'word' | 'unread';
  start: number;
  end: number;
  text: string;
  /** What it may be, by name. */
  options: string[];
}

export const MOST_PLACES = 8;

const FEW_PLACES = 5;
const FEW_OF_NAMES = 1 / 5;

/** Whether so few places are in doubt, of all names of the label, that the rest may be called clear. */
export const isRestClear = (places: number, names: number): boolean => places <= FEW_PLACES && places <= names * FEW_OF_NAMES;

/** How much a place can do to the verdict: the more, the earlier it is asked about. */
const WEIGHT = { heldBack: 3, near: 2, unread: 1, rest: 0 };

/** Gives the names that a word nobody knows may have been. */
export type NearNames = (name: string, most: number) => string[];

const MOST_GUESSES = 3;

/** The places of a read label that are in doubt, those that can change the verdict first. Harmless commas are none. */
export function doubtfulPlaces(text: string, report: Report, unread: readonly Unread[], nearNames: NearNames): DoubtfulPlace[] {
  const near = new Set(
    report.reading.gaps.filter(({ reason }) => reason === 'near-flagged').flatMap(({ entries }) => entries ?? []),
  );
  const words = report.ingredients.flatMap((ingredient, entry) => {
    if (!isDoubtful(ingredient)) return [];
    const weight = canHoldBack(ingredient) ? WEIGHT.heldBack : near.has(entry) ? WEIGHT.near : WEIGHT.rest;
    return [{ weight, place: placeOf(ingredient, nearNames) }];
  });
  // a name that was not read is asked about as a word
  const isWord = ({ start, end }: Unread) => words.some(({ place }) => place.start < end && place.end > start);
  const gaps = unread
    .filter((gap) => !isWord(gap))
    .map(({ start, end }) => ({
      weight: WEIGHT.unread,
      place: { kind: 'unread' as const, start, end, text: text.slice(start, end), options: [] },
    }));
  return [...words, ...gaps].sort((a, b) => b.weight - a.weight || a.place.start - b.place.start).map(({ place }) => place);
}

const isDoubtful = ({ match, categories }: Ingredient): boolean =>
  match === 'ambiguous' || match === 'unknown' || (match === 'repaired' && categories.some(holdsBack));

const canHoldBack = ({ categories, candidates = [] }: Ingredient): boolean =>
  [...categories, ...candidates.flatMap((one) => one.categories)].some(holdsBack);

function placeOf({ start, end, text, match, inci, candidates = [] }: Ingredient, nearNames: NearNames): DoubtfulPlace {
  const names = match === 'repaired' && inci ? [inci] : candidates.map((candidate) => candidate.inci);
  if (match !== 'repaired') names.push(...nearNames(text, MOST_GUESSES));
  return { kind: 'word', start, end, text, options: [...new Set(names)].slice(0, MOST_GUESSES) };
}
