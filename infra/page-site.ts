import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type IOrigin,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ORIGIN_SECRET_HEADER } from '../functions/env.ts';
import { officeHeaders, pageHeaders } from '../functions/page-headers.ts';
import { ApiForwarding } from './api-forwarding.ts';
import { PageHeadersPolicy } from './page-headers-policy.ts';
import type { Settings } from './settings.ts';

type PageSiteProps = { apiHost: string; originSecret: string; domain: Settings['domain']; firewallArn: string | undefined };

/** What CloudFront hands on to the API; all else is a file of the page. */
const API_PATHS = ['/v1/*', '/docs', '/embed/*'];
const OFFICE_PATH = '/clinic*';

/** One name for page and API: a private bucket and the HTTP API, both behind one CloudFront distribution. */
export class PageSite extends Construct {
  readonly bucket: IBucket;
  readonly distribution: Distribution;
  /** Where it is found, with the scheme. */
  readonly url: string;

  constructor(scope: Construct, id: string, { apiHost, originSecret, domain, firewallArn }: PageSiteProps) {
    super(scope, id);
    // CDK declares what a bucket may lack as undefined, against its own interface.
    this.bucket = new Bucket(this, 'Pages', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
    }) as IBucket;
    const api = this.#apiBehavior(
      new HttpOrigin(apiHost, { customHeaders: { [ORIGIN_SECRET_HEADER]: originSecret }, readTimeout: Duration.seconds(30) }),
    );
    const { page, office } = this.#pageBehaviors();
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Aftercheck: page and API',
      defaultRootObject: 'index.html',
      defaultBehavior: page,
      additionalBehaviors: { ...Object.fromEntries(API_PATHS.map((path) => [path, api])), [OFFICE_PATH]: office },
      httpVersion: HttpVersion.HTTP2_AND_3,
      ...(firewallArn !== undefined && { webAclId: firewallArn }),
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    this.url = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
    this.#acknowledge(domain !== undefined, firewallArn !== undefined);
  }

  /** The page reads photos, for which it needs more than the clinics' own page. */
  #pageBehaviors(): { page: BehaviorOptions; office: BehaviorOptions } {
    const findPage = new EdgeFunction(this, 'FindPage', {
      comment: 'Address of a page to its file',
      code: FunctionCode.fromInline(readFileSync(join(import.meta.dirname, 'edge', 'find-page.js'), 'utf8')),
      runtime: FunctionRuntime.JS_2_0,
    });
    const shared: BehaviorOptions = {
      // Without the right to list, S3 says 403 for a file that is not there.
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket, { originAccessLevels: [AccessLevel.READ, AccessLevel.LIST] }),
      // Neither query nor cookie is part of a page's address: they go no further than this.
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      functionAssociations: [{ function: findPage, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
    const withHeaders = (id: string, headers: Record<string, string>) => ({
      ...shared,
      responseHeadersPolicy: new PageHeadersPolicy(this, id, headers).policy,
    });
    return { page: withHeaders('PageHeaders', pageHeaders()), office: withHeaders('OfficeHeaders', officeHeaders()) };
  }

  #apiBehavior(origin: IOrigin): BehaviorOptions {
    const { cachePolicy, originRequestPolicy } = new ApiForwarding(this, 'Forwarding');
    return {
      origin,
      cachePolicy,
      originRequestPolicy,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      compress: true,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    };
  }

  #acknowledge(ownDomain: boolean, firewall: boolean): void {
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Only CloudFront can read it, and CloudFront has its own log with chosen fields; a log of S3 would repeat it with all fields.',
    });
    Validations.of(this.distribution).acknowledge(
      {
        id: 'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
        reason:
          'A list would come at the root, where defaultRootObject stands in its place; queries that ask for one go no further.',
      },
      { id: 'AwsSolutions-CFR1', reason: 'Patients travel; the page tells nothing that any country must not read.' },
      {
        id: 'AwsSolutions-CFR3',
        reason: 'The older log that this rule looks for cannot leave out address and query; access-logs.ts has the newer one.',
      },
    );
    if (!firewall)
      Validations.of(this.distribution).acknowledge({
        id: 'AwsSolutions-CFR2',
        reason:
          'WAF is an option (-c firewall=true), for it costs more than all else; API Gateway and the functions limit requests without it.',
      });
    if (!ownDomain)
      Validations.of(this.distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason:
          "Without an own certificate CloudFront's is used, and its oldest TLS version cannot be chosen; -c domain with -c certificateArn sets TLS 1.2.",
      });
  }
}
