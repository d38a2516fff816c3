import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Construct } from 'constructs';
import { buildStacks } from '../../infra/build-stacks.ts';
import { readSettings } from '../../infra/settings.ts';

type Finding = { rule: string; severity: string; where: string };
export type Synthesised = { service: Template; edge: Template; findings: Finding[]; out: string };

const FILES: Record<string, string> = {
  'check/index.mjs': 'export const handler = () => ({ statusCode: 200 });',
  'scan/index.mjs': 'export const handler = () => ({ statusCode: 200, body: "" });',
  'web/index.html': '<!doctype html><title>The page</title>',
  'web/assets/page-0a1b2c3d.js': 'console.log(1);',
};

/** Synthesises as `cdk synth` does, cdk-nag and the check of the templates included, around stand-ins for what the build makes. */
export function synthesise(context: Record<string, string> = {}, spoil: (service: Construct) => void = () => {}): Synthesised {
  const place = mkdtempSync(join(tmpdir(), 'stacks-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  const out = join(place, 'out');
  const { context: usual } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'cdk.json'), 'utf8')) as {
    context: object;
  };
  const app = new App({ outdir: out, context: { ...usual, 'aws:cdk:bundling-stacks': [], ...context } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const { service, edge } = buildStacks(app, readSettings(app.node), {
    check: join(place, 'check'),
    scan: join(place, 'scan'),
    web: join(place, 'web'),
  });
  spoil(service);
  try {
    app.synth();
  } catch {
    // The findings are read from the report below.
  }
  return {
    service: templateOf(out, 'Aftercheck'),
    edge: templateOf(out, edge === service ? 'Aftercheck' : 'AftercheckEdge'),
    findings: readFindings(out),
    out,
  };
}

const templateOf = (out: string, name: string): Template =>
  Template.fromJSON(JSON.parse(readFileSync(join(out, `${name}.template.json`), 'utf8')));

type Report = {
  pluginReports: { violations: { ruleName: string; severity?: string; violatingConstructs?: { constructPath?: string }[] }[] }[];
};

function readFindings(out: string): Finding[] {
  const report = JSON.parse(readFileSync(join(out, 'validation-report.json'), 'utf8')) as Report;
  return report.pluginReports.flatMap(({ violations }) =>
    violations.map(({ ruleName, severity = '', violatingConstructs = [] }) => ({
      rule: ruleName,
      severity,
      where: violatingConstructs.map((one) => one.constructPath).join(' '),
    })),
  );
}
