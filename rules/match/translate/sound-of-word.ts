import { onceALabel } from '../once-a-label.ts';

const SOUNDS: readonly (readonly [written: RegExp, sounds: string])[] = [
  [/x/g, 'ks'],
  [/qu/g, 'kv'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  // "salitsüül", but not "fruktsyra"
  [/sz|(?<=^|n|[aeiouy])ts(?=[aeiouy])/g, 's'],
  [/ck|ch/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ksit/g, 'ksid'],
  [/gliu/g, 'glu'],
  // what joins a radical to what follows: "retinyylipalmitaatti", "propyleeniglykoli"
  [/(?<=il)[io](?=[a-df-hjkmnp-tv-z])|(?<=len)i(?=g)/g, ''],
];

/**
 * Folded letters -> about how they sound, in which most languages of Europe write the same chemical word alike: "salicyl", "szalicil" and
 * "salisyyli" are all "salisil".
 */
export const soundOfWord = onceALabel((folded): string =>
  SOUNDS.reduce((word, [written, sounds]) => word.replace(written, sounds), folded),
);
