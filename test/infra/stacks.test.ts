/** What the templates must promise. Everything that imports CDK is in this one file: that import alone takes seconds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { ENV, ORIGIN_SECRET_HEADER, TABLE } from '../../functions/env.ts';
import { officeHeaders, pageHeaders } from '../../functions/page-headers.ts';
import { LOGGED_FIELDS } from '../../infra/access-logs.ts';
import { ALARM_METRICS } from '../../infra/alarm-metrics.ts';
import { readSettings } from '../../infra/settings.ts';
import { type Synthesised, synthesise } from './synthesised.ts';

// biome-ignore lint/suspicious/noExplicitAny: templates are JSON of any shape; a wrong path fails the test that walks it.
type Properties = Record<string, any>;
let plain: Synthesised;
let full: Synthesised;

beforeAll(() => {
  plain = synthesise();
  full = synthesise({
    region: 'eu-central-1',
    firewall: 'true',
    domain: 'check.example.org',
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b',
    alarmEmail: 'ops@example.org',
    monthlyBudget: '80',
    requestsPerSecond: '500',
    reserveConcurrency: 'false',
    secretVersion: '2',
  });
}, 60_000);

/** The properties of all resources of one type. */
const all = (template: Template, type: string): Properties[] =>
  Object.values(template.findResources(type)).map((found) => found.Properties ?? {});
const one = (template: Template, type: string): Properties => {
  const found = all(template, type);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const text = (value: unknown): string => JSON.stringify(value);

describe('rules of others', () => {
  test('cdk-nag and the check of CloudFormation find nothing that is not acknowledged', () => {
    expect([...plain.findings, ...full.findings]).toEqual([]);
  });
  test('... and they do look: an open bucket and a table without capacity are found, as errors', () => {
    const spoilt = synthesise({}, (stack) => {
      new Bucket(stack, 'Open');
      new CfnTable(stack, 'Bare', {
        keySchema: [{ attributeName: 'a', keyType: 'HASH' }],
        attributeDefinitions: [{ attributeName: 'a', attributeType: 'S' }],
      });
    });
    const errors = spoilt.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors).toEqual(expect.arrayContaining(['AwsSolutions-S1', 'AwsSolutions-S10', 'E3639']));
  });
  test('each acknowledged rule has its reason', () => {
    const folder = join(import.meta.dirname, '..', '..', 'infra');
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const ids = sources.match(/id: ['`]AwsSolutions-/g) ?? [];
    expect(ids.length).toBeGreaterThan(5);
    expect(sources.match(/id: ['`]AwsSolutions-[^,]*,\s*reason:\s*['"`].{40,}/g)).toHaveLength(ids.length);
  });
});

describe('one command', () => {
  test('is one stack, in us-east-1', () => expect(plain.edge.toJSON()).toEqual(plain.service.toJSON()));
  test('is two elsewhere: the table stays in the region, the page and its log go to us-east-1', () => {
    full.service.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
    full.edge.resourceCountIs('AWS::DynamoDB::GlobalTable', 0);
    full.service.resourceCountIs('AWS::CloudFront::Distribution', 0);
    for (const type of ['AWS::CloudFront::Distribution', 'AWS::Logs::DeliverySource']) full.edge.resourceCountIs(type, 1);
    full.service.hasResourceProperties('AWS::SecretsManager::Secret', { ReplicaRegions: [{ Region: 'us-east-1' }] });
    expect(text(one(full.edge, 'AWS::CloudFront::Distribution'))).toContain(':secretsmanager:us-east-1:');
  });
  test('cannot be undone by accident', () => {
    const { artifacts } = JSON.parse(readFileSync(join(plain.out, 'manifest.json'), 'utf8'));
    expect(artifacts.Aftercheck.properties.terminationProtection).toBe(true);
  });
});

describe('the table of the clinics', () => {
  test('outlives the stack, can be turned back, takes requests as they come, with a ceiling', () => {
    plain.service.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
          { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
        ],
        TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
        WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 400 },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 200 },
          }),
        ],
      },
    });
  });
});

const ours = (template: Template) =>
  all(template, 'AWS::Lambda::Function')
    .filter(({ Runtime }) => Runtime === 'nodejs24.x' && true)
    .filter(({ Handler }) => Handler === 'index.handler')
    .filter(({ Description }) => /^(Checks|Reads)/.test(Description ?? ''));

describe('the functions', () => {
  test('run on Node 24 and arm64, one light, one heavy, each with its own bounds', () => {
    const [check, scan] = ours(plain.service) as [Properties, Properties];
    expect(ours(plain.service)).toHaveLength(2);
    for (const made of [check, scan])
      expect(made).toMatchObject({
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
      });
    expect(check).toMatchObject({ MemorySize: 1024, Timeout: 10, ReservedConcurrentExecutions: 20 });
    expect(scan).toMatchObject({ MemorySize: 1769, Timeout: 28, ReservedConcurrentExecutions: 10 });
  });
  test('get the settings that the code reads, by the same names, and no secret in the template', () => {
    for (const { Environment } of ours(plain.service)) {
      expect(Object.keys(Environment.Variables).sort()).toEqual([ENV.addressSecret, ENV.originSecret, ENV.table].sort());
      expect(text(Environment.Variables[ENV.originSecret])).toContain('{{resolve:secretsmanager:');
      expect(text(Environment.Variables[ENV.addressSecret])).not.toBe(text(Environment.Variables[ENV.originSecret]));
    }
  });
  test('may do to the table what they do, and nothing else', () => {
    const statements = all(plain.service, 'AWS::IAM::Policy').flatMap(({ PolicyName, PolicyDocument }) =>
      PolicyDocument.Statement.map((statement: Properties) => ({ PolicyName, ...statement })),
    );
    const allowed = (name: string) =>
      statements.filter(({ PolicyName, Action }) => PolicyName.startsWith(`Functions${name}`) && /dynamodb/.test(text(Action)));
    expect(allowed('Check').map(({ Action }) => Action)).toEqual([
      ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    ]);
    expect(allowed('Scan').map(({ Action }) => Action)).toEqual([['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem']]);
    expect(text(allowed('Check')[0].Resource)).not.toContain('*');
    expect(text(statements)).not.toMatch(/"(dynamodb|secretsmanager|lambda):\*"/);
  });
  test('are the folders that were built, byte for byte', () => {
    const assets = readdirSync(plain.out).filter((name) => name.startsWith('asset.') && !name.endsWith('.zip'));
    const bodies = assets.flatMap((name) =>
      readdirSync(join(plain.out, name))
        .filter((file) => file === 'index.mjs')
        .map((file) => readFileSync(join(plain.out, name, file), 'utf8')),
    );
    expect(bodies).toContain('export const handler = () => ({ statusCode: 200 });');
  });
  test('take no share of the account where it has none to give', () => {
    for (const { ReservedConcurrentExecutions } of ours(full.service)) expect(ReservedConcurrentExecutions).toBeUndefined();
  });
});

describe('the API', () => {
  test('sends photos to the heavy function and all else to the light one', () => {
    expect(
      all(plain.service, 'AWS::ApiGatewayV2::Route')
        .map(({ RouteKey }) => RouteKey)
        .sort(),
    ).toEqual(['$default', 'ANY /v1/scans']);
    for (const { PayloadFormatVersion } of all(plain.service, 'AWS::ApiGatewayV2::Integration'))
      expect(PayloadFormatVersion).toBe('2.0');
  });
  test('is throttled, photos more so', () => {
    plain.service.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
      RouteSettings: { 'ANY /v1/scans': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 } },
    });
    full.service.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    });
  });
  test('is reached from CloudFront with a secret header that no template holds', () => {
    const { Origins } = one(plain.edge, 'AWS::CloudFront::Distribution').DistributionConfig;
    const api = Origins.find(({ CustomOriginConfig }: Properties) => CustomOriginConfig);
    expect(api.CustomOriginConfig).toMatchObject({ OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] });
    expect(api.OriginCustomHeaders[0].HeaderName).toBe(ORIGIN_SECRET_HEADER);
    expect(text(api.OriginCustomHeaders[0].HeaderValue)).toContain('{{resolve:secretsmanager:');
  });
  test('changes its secret when it is asked to', () => {
    const names = (made: Synthesised) => Object.keys(made.service.findResources('AWS::SecretsManager::Secret'));
    expect(names(full).filter((name) => !names(plain).includes(name))).toHaveLength(1);
  });
});

describe('the page', () => {
  test('lies in a bucket that only this distribution can read, over TLS', () => {
    const bucket = one(plain.edge, 'AWS::S3::Bucket');
    expect(Object.values(bucket.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    const statements: Properties[] = one(plain.edge, 'AWS::S3::BucketPolicy').PolicyDocument.Statement;
    expect(statements.some(({ Effect, Condition }) => Effect === 'Deny' && text(Condition).includes('aws:SecureTransport'))).toBe(
      true,
    );
    const readers = statements.filter(({ Effect, Principal }) => Effect === 'Allow' && text(Principal).includes('cloudfront'));
    expect(readers.length).toBeGreaterThan(0);
    for (const { Condition } of readers) expect(text(Condition)).toContain('AWS:SourceArn');
    plain.edge.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
  });
  test.each([
    ['the page', 'PageHeaders', pageHeaders()],
    ["the clinics' page", 'OfficeHeaders', officeHeaders()],
  ])('is sent with the headers of `npm start`, all of them: %s', (_what, id, headers) => {
    const policies = all(plain.edge, 'AWS::CloudFront::ResponseHeadersPolicy').map(
      (policy) => policy.ResponseHeadersPolicyConfig,
    );
    const { SecurityHeadersConfig: own, CustomHeadersConfig } = policies.find(({ Comment }) => Comment.includes(id))!;
    const sent: Properties = {
      'content-security-policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
      'strict-transport-security': `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}; includeSubDomains`,
      'x-content-type-options': own.ContentTypeOptions.Override && 'nosniff',
      'referrer-policy': own.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }: Properties) => [Header, Value])),
    };
    expect(own.StrictTransportSecurity.IncludeSubdomains).toBe(true);
    expect(sent).toEqual(headers);
  });
  test('may use WebAssembly and the camera where photos are read, and not where a key is typed', () => {
    const { DefaultCacheBehavior, CacheBehaviors } = one(plain.edge, 'AWS::CloudFront::Distribution').DistributionConfig;
    const office = CacheBehaviors.find(({ PathPattern }: Properties) => PathPattern === '/clinic*');
    const policyOf = ({ ResponseHeadersPolicyId }: Properties) =>
      text(plain.edge.findResources('AWS::CloudFront::ResponseHeadersPolicy')[ResponseHeadersPolicyId.Ref]);
    expect(policyOf(DefaultCacheBehavior)).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policyOf(office)).toContain("script-src 'self';");
    expect(policyOf(office)).toContain('camera=()');
  });
  test('keeps hashed files for ever and pages for a minute, and takes nothing away', () => {
    const uploads = all(plain.edge, 'Custom::CDKBucketDeployment');
    const kept = uploads.map(({ SystemMetadata }) => SystemMetadata['cache-control']);
    expect(kept.sort()).toEqual(['max-age=0, s-maxage=60, must-revalidate', 'public, max-age=31536000, immutable']);
    for (const { Prune } of uploads) expect(Prune).toBe(false);
  });
  test('goes over the wire compressed, by HTTPS, and leaves query and cookies behind', () => {
    const { DefaultCacheBehavior: page, CacheBehaviors } = one(plain.edge, 'AWS::CloudFront::Distribution').DistributionConfig;
    expect(page).toMatchObject({
      Compress: true,
      ViewerProtocolPolicy: 'redirect-to-https',
      CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
    });
    expect(page.OriginRequestPolicyId).toBeUndefined();
    const [office] = CacheBehaviors.slice(-1);
    expect(office).toMatchObject({ ...page, PathPattern: '/clinic*', ResponseHeadersPolicyId: expect.anything() });
    const api = CacheBehaviors.slice(0, -1);
    expect(api.map(({ PathPattern }: Properties) => PathPattern)).toEqual(['/v1/*', '/docs', '/embed/*']);
    for (const { ViewerProtocolPolicy, AllowedMethods } of api) {
      expect(ViewerProtocolPolicy).toBe('https-only');
      expect(AllowedMethods).toContain('PUT');
    }
  });
  test('hands the API what it reads: its key, the version, the address to limit by; no cookie', () => {
    const cache = one(plain.edge, 'AWS::CloudFront::CachePolicy').CachePolicyConfig;
    expect(cache).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 300 });
    expect(cache.ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      HeadersConfig: { Headers: ['Authorization'] },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
      CookiesConfig: { CookieBehavior: 'none' },
      EnableAcceptEncodingBrotli: true,
    });
    const asked = one(plain.edge, 'AWS::CloudFront::OriginRequestPolicy').OriginRequestPolicyConfig;
    expect(asked.HeadersConfig.Headers).toEqual(
      expect.arrayContaining(['CloudFront-Viewer-Address', 'Content-Type', 'If-Match', 'If-None-Match']),
    );
    expect(asked.CookiesConfig.CookieBehavior).toBe('none');
  });
  test('has an own name and TLS 1.2 where one is given', () => {
    expect(one(full.edge, 'AWS::CloudFront::Distribution').DistributionConfig).toMatchObject({
      Aliases: ['check.example.org'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
    });
    full.edge.hasOutput('Url', { Value: 'https://check.example.org' });
  });
});

describe('what is written down', () => {
  const FORBIDDEN = /ip$|port$|query|referer|user-agent|cookie|forwarded|country|asn|location|host/i;
  test('of a request at CloudFront: chosen fields only, and not by the older log', () => {
    expect(one(plain.edge, 'AWS::Logs::Delivery').RecordFields).toEqual(LOGGED_FIELDS);
    expect(LOGGED_FIELDS.filter((field) => FORBIDDEN.test(field))).toEqual([]);
    expect(['c-ip', 'cs-uri-query', 'cs(Referer)', 'x-forwarded-for', 'c-country'].every((field) => FORBIDDEN.test(field))).toBe(
      true,
    );
    expect(one(plain.edge, 'AWS::CloudFront::Distribution').DistributionConfig.Logging).toBeUndefined();
    plain.edge.hasResourceProperties('AWS::Logs::DeliverySource', { LogType: 'ACCESS_LOGS' });
    plain.edge.hasResourceProperties('AWS::Logs::DeliveryDestination', { OutputFormat: 'json', DeliveryDestinationType: 'CWL' });
  });
  test('of a request at the API: no address, no path, no query, no browser', () => {
    const { Format } = one(plain.service, 'AWS::ApiGatewayV2::Stage').AccessLogSettings;
    expect(Format).not.toMatch(/identity|sourceIp|\.path|querystring|userAgent|authorizer/i);
    expect(Format).toContain('$context.status');
  });
  test('is gone after a month, with no function that writes to a log of its own making', () => {
    for (const { LoggingConfig } of all(plain.service, 'AWS::Lambda::Function'))
      expect(LoggingConfig?.LogGroup?.Ref).toBeDefined();
    const retention = [...all(plain.service, 'AWS::Logs::LogGroup')].map(({ RetentionInDays }) => RetentionInDays);
    expect(new Set(retention)).toEqual(new Set([30]));
    expect(retention.length).toBeGreaterThanOrEqual(5);
  });
});

describe('what rings', () => {
  const alarms = (made: Synthesised) => all(made.service, 'AWS::CloudWatch::Alarm');
  test('errors, throttles, time and 5xx, for both functions, the API, the table and the page', () => {
    const measured = alarms(plain).map(({ MetricName, ExtendedStatistic, Metrics }) =>
      [MetricName ?? Metrics?.length, ExtendedStatistic].filter(Boolean).join(' '),
    );
    expect(measured.sort()).toEqual([
      '3',
      '5xx',
      '5xxErrorRate',
      'Duration p95',
      'Duration p95',
      'Errors',
      'Errors',
      'Throttles',
      'Throttles',
    ]);
  });
  test('is what the costs are reckoned from: each alarm, and how many metrics it watches', () => {
    const watched = Object.entries(plain.service.findResources('AWS::CloudWatch::Alarm')).map(([logicalId, { Properties }]) => {
      const id = Object.keys(ALARM_METRICS).find((name) => logicalId.includes(name)) ?? logicalId;
      return [id, Properties.Metrics?.filter((one: Properties) => one.MetricStat).length ?? 1];
    });
    expect(watched.sort()).toEqual(Object.entries(ALARM_METRICS).sort());
  });
  test('tells somebody, when it begins and when it is over', () => {
    for (const { AlarmActions, OKActions, TreatMissingData } of alarms(plain)) {
      expect([AlarmActions.length, OKActions.length, TreatMissingData]).toEqual([1, 1, 'notBreaching']);
    }
    full.service.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@example.org' });
  });
  test('names an entry of the runbook that is there', () => {
    const runbook = readFileSync(join(import.meta.dirname, '..', '..', 'infra', 'RUNBOOK.md'), 'utf8');
    const headings = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));
    for (const { AlarmDescription } of alarms(plain))
      expect(headings).toContain(/RUNBOOK\.md#([\w-]+)$/.exec(AlarmDescription)?.[1]);
  });
  test('and the month has a sum', () => {
    const { Budget, NotificationsWithSubscribers } = one(full.service, 'AWS::Budgets::Budget');
    expect(Budget.BudgetLimit).toEqual({ Amount: 80, Unit: 'USD' });
    expect(NotificationsWithSubscribers.map(({ Notification }: Properties) => Notification.NotificationType)).toEqual([
      'ACTUAL',
      'FORECASTED',
    ]);
    expect(text(one(full.service, 'AWS::SNS::TopicPolicy'))).toContain('budgets.amazonaws.com');
  });
  test('one screen shows it', () => plain.service.resourceCountIs('AWS::CloudWatch::Dashboard', 1));
});

describe('the firewall', () => {
  test('is an option', () => {
    plain.edge.resourceCountIs('AWS::WAFv2::WebACL', 0);
    expect(one(full.edge, 'AWS::CloudFront::Distribution').DistributionConfig.WebACLId).toBeDefined();
  });
  test('keeps no samples of requests', () =>
    expect(text(one(full.edge, 'AWS::WAFv2::WebACL'))).not.toContain('"SampledRequestsEnabled":true'));
});

const settings: [why: string, context: Record<string, string>, says: RegExp][] = [
  ['a domain without its certificate', { domain: 'check.example.org' }, /needs both/],
  [
    'a certificate of another region',
    { domain: 'check.example.org', certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0' },
    /certificate of us-east-1/,
  ],
  ['a domain with a scheme', { domain: 'https://check.example.org', certificateArn: 'x' }, /a name such as/],
  ['no address', { alarmEmail: 'ops' }, /alarmEmail/],
  ['a budget in words', { monthlyBudget: 'ten' }, /monthlyBudget.*whole number/],
  ['too few requests', { requestsPerSecond: '1' }, /from 10/],
  ['a word for yes', { firewall: 'yes' }, /true or false/],
  ['no region', { region: 'Frankfurt' }, /a region such as/],
];
test.each(settings)('a setting that cannot be read is named: %s', (_why, context, says) => {
  expect(() => readSettings(new App({ context }).node)).toThrow(says);
});
