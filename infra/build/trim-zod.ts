import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * What zod brings along and is never used here: the OpenAPI library imports it by name, and so with its sentences in fifty languages
 * (250 kB; English is left) and the way from a JSON schema back to one of zod.
 */
export const trimZod: Plugin = {
  name: 'trim-zod',
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.c?js$/ }, ({ path }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: dirname(path),
    }));
    build.onLoad({ filter: /zod[\\/]v4[\\/]classic[\\/]from-json-schema\.c?js$/ }, () => ({
      contents: "export const fromJSONSchema = () => { throw new Error('fromJSONSchema is not part of this bundle'); };",
    }));
  },
};
