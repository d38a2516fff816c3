import { Duration } from 'aws-cdk-lib';
import { type HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';

/** Headers that CloudFront wants as settings of their own, and refuses among the others. */
const SETTINGS = ['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy'] as const;

/**
 * A table of headers as a policy of CloudFront. They take the place of what the origin says.
 * Throws where one of the four that protect a page is missing.
 */
export class PageHeadersPolicy extends Construct {
  readonly policy: ResponseHeadersPolicy;

  constructor(scope: Construct, id: string, headers: Record<string, string>) {
    super(scope, id);
    for (const name of SETTINGS) if (!headers[name]) throw new Error(`The headers of the page lack ${name}.`);
    const others = Object.entries(headers).filter(([name]) => !SETTINGS.some((setting) => setting === name));
    const hsts = headers['strict-transport-security'] as string;
    this.policy = new ResponseHeadersPolicy(this, 'Policy', {
      comment: `Aftercheck: what a browser may do (${id})`,
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: headers['content-security-policy'] as string, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(Number(/max-age=(\d+)/.exec(hsts)?.[1])),
          includeSubdomains: hsts.includes('includeSubDomains'),
          override: true,
        },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: headers['referrer-policy'] as HeadersReferrerPolicy, override: true },
      },
      customHeadersBehavior: { customHeaders: others.map(([header, value]) => ({ header, value, override: true })) },
      removeHeaders: ['server', 'x-amz-server-side-encryption'],
    });
  }
}
