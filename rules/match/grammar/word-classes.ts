/** What a chemical word can do in a name; a word may do several things. */
export const RADICAL = 1;
export const CATION = 2;
export const ANION = 4;
export const ACIDIC = 8;
export const QUAT = 16;
export const ETHER = 32;
export const HEAD = 64;
export const INITIAL = 128;
/** Built on an acid that a rule of its own judges (lactate, salicylate, ascorbyl, retinyl ...). */
export const FLAGGED = 256;
/** Built of two parts or more, so that it says enough to stand alone as a name. */
export const COMPOSED = 512;
