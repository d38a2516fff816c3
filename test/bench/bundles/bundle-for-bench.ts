import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleFunction } from '../../../infra/build/bundle-function.ts';
import { askForOpenapi, openapiWrittenBeforehand } from '../../../infra/build/openapi-written-beforehand.ts';
import { trimAwsClient } from '../../../infra/build/trim-aws-client.ts';
import type { Report } from '../../../rules/report.ts';
import { bundledFunctions } from '../../artefact/bundled-functions.ts';
import { ROOT } from '../report-figures.ts';

export type BenchBundles = { bare: string; control: string; check: string; remove: () => void };

/** The deployed check function, the same with all its libraries but without rules, and bare Hono. */
export async function bundleForBench(): Promise<BenchBundles> {
  const place = mkdtempSync(join(tmpdir(), 'bench-'));
  const [bare, control] = [join(place, 'bare'), join(place, 'control')];
  const deployed = await bundledFunctions();
  await bundleFunction({ entry: join(import.meta.dirname, 'bare-hono.lambda.ts'), folder: bare });
  const document = await askForOpenapi(deployed.check);
  const plugins = [trimAwsClient, openapiWrittenBeforehand(document), withoutRules];
  await bundleFunction({ entry: join(ROOT, 'functions', 'check.lambda.ts'), folder: control, plugins });
  const remove = () => {
    rmSync(place, { recursive: true, force: true });
    deployed.remove();
  };
  return { bare, control, check: deployed.check, remove };
}

const REPORT: Report = {
  verdict: 'cannot-tell',
  day: 3,
  reading: { complete: false, gaps: [] },
  okFromDay: null,
  protocol: { id: 'microneedling', version: 1, owner: '' },
  knowledgeVersion: '',
  findings: [],
  ingredients: [],
  lists: [],
  unknown: [],
  claims: [],
  notes: [],
  guidance: [],
};
const withoutRules: Plugin = {
  name: 'without-rules',
  setup(build) {
    const replace = (filter: RegExp, contents: string) => build.onLoad({ filter }, () => ({ contents, loader: 'js' }));
    replace(/rules[\\/]check-label\.ts$/, `export const checkLabel = () => structuredClone(${JSON.stringify(REPORT)});`);
    replace(
      /rules[\\/]search-ingredients\.ts$/,
      'export const searchIngredients = () => []; export const ingredientById = () => undefined;',
    );
  },
};
