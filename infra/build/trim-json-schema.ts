import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * How zod tells its shapes as JSON schema, and what their bounds are: only whoever writes the OpenAPI document asks for that. For bundles in
 * which the document was written beforehand; checking is not touched.
 */
export const trimJsonSchema: Plugin = {
  name: 'trim-json-schema',
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.c?js$/ }, async ({ path }) => ({
      contents: withoutWork(await readFile(path, 'utf8')),
    }));
  },
};

/** The names that a module exports, all of one function that does nothing: every schema takes hold of them when it is made. */
function withoutWork(code: string): string {
  const names = [...code.matchAll(/^export (?:const|function|class) (\w+)|^export \{ \w+ as (\w+) \}/gm)].map(
    ([, own, as]) => own ?? as,
  );
  return `const nothing = () => nothing;\nexport { ${names.map((name) => `nothing as ${name}`).join(', ')} };`;
}
