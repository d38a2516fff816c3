import { Duration } from 'aws-cdk-lib';
import {
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';

/** What of a request goes on to the API: what the API reads, and no cookie. */
export class ApiForwarding extends Construct {
  readonly cachePolicy: CachePolicy;
  readonly originRequestPolicy: OriginRequestPolicy;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // Only what the API itself marks as good for a while (facts, the reference) is kept. CloudFront forwards Authorization only as part
    // of the key of its cache, and a policy with a header in its key needs a longest time above 0.
    this.cachePolicy = new CachePolicy(this, 'Cache', {
      comment: 'Keeps what the API says may be kept',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.minutes(5),
      headerBehavior: CacheHeaderBehavior.allowList('Authorization'),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    });
    // "All but Host" would be simpler, but it cannot add the viewer's address, by which requests are limited.
    this.originRequestPolicy = new OriginRequestPolicy(this, 'Request', {
      comment: 'What the API reads',
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        'Accept',
        'Content-Type',
        'If-Match',
        'If-None-Match',
        'CloudFront-Viewer-Address',
      ),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
      cookieBehavior: OriginRequestCookieBehavior.none(),
    });
  }
}
