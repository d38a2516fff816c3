import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'esbuild';
import { ENV } from '../../functions/env.ts';

/**
 * Puts the OpenAPI document in the place of the code that writes it. That code names all of zod, which would be loaded with every start
 * of the function, for a document that does not change between two releases.
 */
export function openapiWrittenBeforehand(document: string): Plugin {
  return {
    name: 'openapi-written-beforehand',
    setup(build) {
      build.onLoad({ filter: /functions[\\/]openapi-document\.ts$/ }, () => ({
        contents: `const document = ${document};\nexport const writeOpenApi = () => document;`,
        loader: 'js',
      }));
    },
  };
}

/** Asks a bundled function for its document, in a process of its own. Throws when it does not answer with one. */
export async function askForOpenapi(folder: string): Promise<string> {
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(folder, 'index.mjs')).href)});
    const { statusCode, body } = await handler(${JSON.stringify(OPENAPI_EVENT)}, {});
    if (statusCode !== 200) throw new Error(body);
    process.stderr.write(body);
    process.exit();`;
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { [ENV.table]: 'none', AWS_REGION: 'us-east-1' },
    maxBuffer: 10_000_000,
  });
  JSON.parse(stderr);
  return stderr;
}

const OPENAPI_EVENT = {
  version: '2.0',
  routeKey: '$default',
  rawPath: '/v1/openapi.json',
  rawQueryString: '',
  headers: { host: 'localhost' },
  requestContext: { domainName: 'localhost', http: { method: 'GET', path: '/v1/openapi.json', sourceIp: '127.0.0.1' } },
  isBase64Encoded: false,
};
