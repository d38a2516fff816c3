import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** The OpenAPI library imports zod by name and so with its sentences in fifty languages, 250 kB. English is left. */
export const leaveZodLanguagesOut: Plugin = {
  name: 'leave-zod-languages-out',
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.c?js$/ }, ({ path }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: dirname(path),
    }));
  },
};
