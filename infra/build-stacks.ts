import { type App, CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AccessLogs } from './access-logs.ts';
import { AlarmTopic } from './alarm-topic.ts';
import { ApiFunctions } from './api-functions.ts';
import { CheckApi } from './check-api.ts';
import { ClinicTable } from './clinic-table.ts';
import { Firewall } from './firewall.ts';
import { MonthlyBudget } from './monthly-budget.ts';
import { PageAlarms } from './page-alarms.ts';
import { PageFiles } from './page-files.ts';
import { PageSite } from './page-site.ts';
import { ServiceAlarms } from './service-alarms.ts';
import { ServiceDashboard } from './service-dashboard.ts';
import { CLOUDFRONT_HOME, type Settings } from './settings.ts';
import { SharedSecret } from './shared-secret.ts';

/** Folders that the build made. */
export type Built = { check: string; scan: string; web: string };

/**
 * The whole product. In us-east-1 it is one stack. Elsewhere it is two: functions and table there, and in us-east-1 what CloudFront wants
 * there, with the page's bucket beside it; nothing of a clinic is in that second one.
 */
export function buildStacks(app: App, settings: Settings, built: Built): { service: Stack; edge: Stack } {
  const apart = settings.region !== CLOUDFRONT_HOME;
  const service = makeStack(app, 'Aftercheck', settings.region, apart);
  const edge = apart ? makeStack(app, 'AftercheckEdge', CLOUDFRONT_HOME, apart) : service;

  const originSecret = new SharedSecret(service, 'OriginSecret', {
    description: 'Aftercheck: what CloudFront says to the API',
    alsoIn: apart ? CLOUDFRONT_HOME : undefined,
    version: settings.secretVersion,
  });
  const { api, topic } = buildService(service, settings, built, originSecret);

  const site = new PageSite(edge, 'PageSite', {
    apiHost: api.host,
    originSecret: originSecret.valueFor(edge),
    domain: settings.domain,
    firewallArn: settings.firewall ? new Firewall(edge, 'Firewall').arn : undefined,
  });
  new PageFiles(edge, 'PageFiles', { bucket: site.bucket, folder: built.web });
  new AccessLogs(edge, 'AccessLogs', { distribution: site.distribution });
  const edgeTopic = apart ? new AlarmTopic(edge, 'Alarms', { email: settings.alarmEmail }).topic : topic;
  new PageAlarms(edge, 'PageAlarms', { distribution: site.distribution, topic: edgeTopic });

  new CfnOutput(edge, 'Url', { value: site.url, description: 'Page and API' });
  new CfnOutput(edge, 'PageBucket', {
    value: site.bucket.bucketName,
    description: 'Files of the page; empty it before deleting everything',
  });
  new CfnOutput(edge, 'CloudFrontName', {
    value: site.distribution.distributionDomainName,
    description: 'Where an own domain points to',
  });
  return { service, edge };
}

function makeStack(app: App, name: string, region: string, crossRegionReferences: boolean): Stack {
  const stack = new Stack(app, name, {
    env: { region },
    description: 'Aftercheck: may I put this on my face tonight?',
    crossRegionReferences,
    terminationProtection: true,
  });
  Tags.of(stack).add('product', 'aftercheck');
  return stack;
}

function buildService(scope: Construct, settings: Settings, built: Built, originSecret: SharedSecret) {
  const { requestsPerSecond } = settings;
  const { table } = new ClinicTable(scope, 'Clinics', { requestsPerSecond });
  const { check, scan } = new ApiFunctions(scope, 'Functions', {
    folders: built,
    table,
    originSecret: originSecret.valueFor(scope),
    addressSecret: new SharedSecret(scope, 'AddressSecret', {
      description: 'Aftercheck: key under which addresses are counted for an hour',
    }).valueFor(scope),
    // A check takes hundredths of a second, a photo seconds.
    atOnce: settings.reserveConcurrency
      ? { check: Math.max(10, Math.ceil(requestsPerSecond / 5)), scan: Math.max(5, Math.ceil(requestsPerSecond / 10)) }
      : undefined,
  });
  const { api, host } = new CheckApi(scope, 'Api', { check, scan, requestsPerSecond });
  const { topic } = new AlarmTopic(scope, 'Alarms', { email: settings.alarmEmail });
  new ServiceAlarms(scope, 'ServiceAlarms', { check, scan, api, table, topic });
  new ServiceDashboard(scope, 'Dashboard', { check, scan, api, table });
  new MonthlyBudget(scope, 'Budget', { dollars: settings.monthlyBudget, topic });
  new CfnOutput(scope, 'ClinicsTable', { value: table.tableName, description: 'CLINICS_TABLE of the operator command' });
  return { api: { host }, topic };
}
