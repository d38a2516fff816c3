/**
 * Puts the folded names of all facts into a bundle in the place of the code and the files they are made from, so that the page does not
 * fold eighteen thousand names when it starts. (A function has them beside it: facts-beside.ts.)
 */
import type { Plugin } from 'esbuild';
import { packedNames } from '../../rules/match/named-ingredients.ts';

/** The module that is replaced. */
export const NAMES_MODULE = /rules[\\/]match[\\/]named-ingredients\.ts$/;

// As a text of JSON: an engine reads that faster than the same as code.
const inlined = (): string => `export const packedNames = JSON.parse(${JSON.stringify(JSON.stringify(packedNames))});`;

/** For esbuild, all in one file (benches). */
export const inlineNames: Plugin = {
  name: 'inline-names',
  setup(build) {
    build.onLoad({ filter: NAMES_MODULE }, () => ({ contents: inlined(), loader: 'js' }));
  },
};

/** For Vite (page, workers). */
export const inlineNamesInPage = {
  name: 'inline-names',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    return NAMES_MODULE.test(id) ? inlined() : undefined;
  },
};
