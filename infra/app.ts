/** Composition root of the cloud: `npx cdk synth`, `npx cdk deploy`. The build of cdk.json has made the folders named here. */
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { buildStacks } from './build-stacks.ts';
import { readSettings } from './settings.ts';

const dist = join(import.meta.dirname, '..', 'dist');

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
buildStacks(app, readSettings(app.node), {
  check: join(dist, 'functions', 'check'),
  scan: join(dist, 'functions', 'scan'),
  web: join(dist, 'web'),
});
app.synth();
