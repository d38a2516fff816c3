/**
 * Puts the folded names of all facts into a bundle in the place of the code and the files they are made from, so that neither a
 * function nor the page folds eighteen thousand names when it starts. One plugin for esbuild, one for Vite.
 */
import { collectNames } from '../../rules/match/collect-names.ts';
import { packNames } from '../../rules/match/pack-names.ts';

const MODULE = /rules[\\/]match[\\/]named-ingredients\.ts$/;

// As a text of JSON: an engine reads that faster than the same as code.
const inlined = (): string =>
  `export const packedNames = JSON.parse(${JSON.stringify(JSON.stringify(packNames(collectNames())))});`;

/** For esbuild (functions, benches). */
export const inlineNames = {
  name: 'inline-names',
  setup(build: { onLoad(options: { filter: RegExp }, load: () => { contents: string; loader: 'js' }): void }): void {
    build.onLoad({ filter: MODULE }, () => ({ contents: inlined(), loader: 'js' }));
  },
};

/** For Vite (page, workers). */
export const inlineNamesInPage = {
  name: 'inline-names',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    return MODULE.test(id) ? inlined() : undefined;
  },
};
