/** What whoever deploys may choose, read from the CDK context (`npx cdk deploy -c alarmEmail=...`, or cdk.json). */
import type { Node } from 'constructs';

export type Settings = {
  /** Where functions and table live. Anything but us-east-1 makes a second stack there, for what CloudFront keeps at home. */
  region: string;
  /** Own name of the page with its certificate (in us-east-1); without it the page has CloudFront's name. */
  domain: { name: string; certificateArn: string } | undefined;
  /** Gets a mail for each alarm and for the budget. */
  alarmEmail: string | undefined;
  /** US dollars a month for the whole account, from which the budget warns. */
  monthlyBudget: number;
  /** Requests a second the API accepts at most, steadily; twice that for a moment. The ceilings of functions and table follow from it. */
  requestsPerSecond: number;
  /** Reserves a share of the account's Lambda concurrency for each function. A new account (limit 10) has none to give away. */
  reserveConcurrency: boolean;
  /** AWS WAF before CloudFront: a limit per address and two lists kept by AWS. */
  firewall: boolean;
  /** Raised by one to change the secret that CloudFront and API share. */
  secretVersion: number;
};

/** Where CloudFront keeps its certificates, firewalls, logs and metrics. */
export const CLOUDFRONT_HOME = 'us-east-1';

/** Reads and checks the context. Throws a sentence that names the setting. */
export function readSettings(node: Node): Settings {
  const context = (name: string): string | undefined => {
    const value: unknown = node.tryGetContext(name);
    return value === undefined || value === '' ? undefined : String(value);
  };
  return {
    region: matching('region', context('region') ?? CLOUDFRONT_HOME, /^[a-z]{2}(-[a-z]+)+-\d$/, 'a region such as eu-central-1'),
    domain: readDomain(context('domain'), context('certificateArn')),
    alarmEmail: optional(context('alarmEmail'), (mail) => matching('alarmEmail', mail, /^\S+@\S+\.\S+$/, 'an e-mail address')),
    monthlyBudget: wholeNumber('monthlyBudget', context('monthlyBudget') ?? '25', 1),
    requestsPerSecond: wholeNumber('requestsPerSecond', context('requestsPerSecond') ?? '100', 10),
    reserveConcurrency: yesOrNo('reserveConcurrency', context('reserveConcurrency') ?? 'true'),
    firewall: yesOrNo('firewall', context('firewall') ?? 'false'),
    secretVersion: wholeNumber('secretVersion', context('secretVersion') ?? '1', 1),
  };
}

function readDomain(name: string | undefined, certificateArn: string | undefined): Settings['domain'] {
  if (name === undefined && certificateArn === undefined) return undefined;
  if (name === undefined || certificateArn === undefined)
    throw new Error('An own domain needs both: -c domain=check.example.org -c certificateArn=arn:aws:acm:us-east-1:...');
  matching('domain', name, /^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a name such as check.example.org');
  matching(
    'certificateArn',
    certificateArn,
    /^arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/\S+$/,
    'a certificate of us-east-1',
  );
  return { name, certificateArn };
}

const optional = <T>(value: string | undefined, read: (value: string) => T): T | undefined =>
  value === undefined ? undefined : read(value);

function matching(name: string, value: string, pattern: RegExp, expected: string): string {
  if (!pattern.test(value)) throw new Error(`The context "${name}" is "${value}"; expected ${expected}.`);
  return value;
}

function wholeNumber(name: string, value: string, least: number): number {
  if (!/^\d+$/.test(value) || Number(value) < least)
    throw new Error(`The context "${name}" is "${value}"; expected a whole number from ${least}.`);
  return Number(value);
}

function yesOrNo(name: string, value: string): boolean {
  if (value !== 'true' && value !== 'false') throw new Error(`The context "${name}" is "${value}"; expected true or false.`);
  return value === 'true';
}
