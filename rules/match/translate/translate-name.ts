/**
 * Names as the languages of northern and eastern Europe write them -> the English key of the same name. Their words are declined and
 * glued, so that no list of names holds them all: "kyselinou salicylovou", "salisyylihappoa", "piparmündiõli". A name is taken apart into a
 * noun (acid, alcohol, oil ...) and a stem; both have to be known, and what else is in it may only be an ending.
 */
import words from '../../knowledge/grammar/words-of-europe.json' with { type: 'json' };
import { acidReading, alcoholReading } from './acids-and-alcohols.ts';
import { kindReading } from './kinds.ts';
import { oilReading } from './oils.ts';
import type { Reading } from './reading.ts';
import { scrubReading } from './scrubs.ts';
import { soundOfWord } from './sound-of-word.ts';
import { findSpelt } from './spelt-names.ts';
import { scentReading, stateReading, wholeReading } from './whole-names.ts';

const MOST_WORDS = 6;
const MOST_LETTERS = 60;
const LATIN = /^[a-z ]+$/;
/** No name is made of shorter words alone. */
const HOLDS_WORD = /[a-z]{3}/;
/** A word of English (Romanian has its acid in front): a damaged word beside it is no other language. */
const ENGLISH = / acids?(?: |$)|(?:^| )(?:alcohols?|oils?)(?: |$)/;
/** "ü" that lost its dots: "salitsüül", "hüaluroon". */
const ESTONIAN_Y = /u(?=[ael])|(?<=gl)u/g;

let readings: readonly Reading[] | undefined;
let joints: ReadonlySet<string> | undefined;

/** Folded key -> the English key of the same name, or null. */
export function translateName(key: string): string | null {
  if (key.length < 2 || key.length > MOST_LETTERS || !LATIN.test(key) || !HOLDS_WORD.test(key) || ENGLISH.test(key)) return null;
  joints ??= new Set(words.joints.split(' '));
  const sounds = key
    .split(' ')
    .filter((word) => !joints!.has(word))
    .map(soundOfWord);
  if (sounds.length === 0 || sounds.length > MOST_WORDS) return null;
  readings ??= [
    acidReading(),
    alcoholReading(),
    oilReading(),
    scrubReading(),
    scentReading(),
    wholeReading(),
    kindReading(),
    findSpelt,
    stateReading(),
  ];
  const name = readWith(readings, sounds) ?? readWith(readings, withY(sounds));
  return name === key ? null : name;
}

/** Nothing is left where no word changes: it was read as it is. */
const withY = (sounds: readonly string[]): string[] => {
  const changed = sounds.map((word) => word.replace(ESTONIAN_Y, 'i'));
  return changed.join() === sounds.join() ? [] : changed;
};

function readWith(all: readonly Reading[], sounds: readonly string[]): string | null {
  if (sounds.length === 0) return null;
  for (const read of all) {
    const name = read(sounds);
    if (name !== null) return name;
  }
  return null;
}
