import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * What the AWS client brings along and never uses here. Lambda hands its credentials over in the environment: the other ways (files of a
 * developer, sign-on servers, programs named in a file) go. So do the names of browsers, streams of events, which DynamoDB has none of,
 * the list of all regions, what its package says of itself but the version, and the cache of discovered endpoints that forgets, since none are discovered.
 */
export const trimAwsClient: Plugin = {
  name: 'trim-aws-client',
  setup(build) {
    build.onLoad({ filter: /@aws-sdk[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, ({ path }) => ({
      contents: "import { fromEnv } from '@aws-sdk/credential-provider-env'; export const defaultProvider = () => fromEnv();",
      resolveDir: path.slice(0, -'index.js'.length),
    }));
    build.onLoad({ filter: /util-endpoints[\\/]lib[\\/]aws[\\/]partitions\.js$/ }, async ({ path }) => ({
      contents: withoutRegions(await readFile(path, 'utf8')),
    }));
    build.onLoad({ filter: /@aws-sdk[\\/]client-dynamodb[\\/]package\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify({ version: (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version }),
      loader: 'json',
    }));
    build.onLoad({ filter: /mnemonist[\\/]lru-cache\.js$/ }, () => ({
      contents: 'export default class extends Map { constructor(_capacity) { super(); } }',
    }));
    build.onResolve({ filter: /^(?:bowser|@smithy\/core\/event-streams)$/ }, ({ path }) => ({ path, namespace: 'never-used' }));
    build.onLoad({ filter: /./, namespace: 'never-used' }, ({ path }) => ({
      contents: `throw new Error('${path} is not part of this bundle');`,
    }));
  },
};

/** A table of partitions whose regions are listed by name as well as by pattern: the patterns say the same in a tenth of the room. */
const withoutRegions = (table: string): string => table.replace(/"regions": \{(?:[^{}]|\{[^{}]*\})*\}/g, '"regions": {}');
