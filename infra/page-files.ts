import { type CfnElement, DefaultStackSynthesizer, Duration, RemovalPolicy, Size, Stack, Validations } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';

/** Files whose name changes with their content: everything the build puts under assets/. */
const HASHED = 'assets/*';

/**
 * Puts the built page (dist/web) into its bucket: first what never changes its content, then the pages that name it. Nothing is taken
 * away: a page opened before the change still finds its parts, and the way back needs no upload.
 */
export class PageFiles extends Construct {
  constructor(scope: Construct, id: string, { bucket, folder }: { bucket: IBucket; folder: string }) {
    super(scope, id);
    const shared = {
      destinationBucket: bucket,
      prune: false,
      memoryLimit: 512,
      ephemeralStorageSize: Size.gibibytes(1),
      logGroup: new LogGroup(this, 'Log', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY }),
    };
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...shared,
      sources: [Source.asset(folder, { exclude: ['**', '!assets', '!assets/**'] })],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const named = new BucketDeployment(this, 'Named', {
      ...shared,
      sources: [Source.asset(folder, { exclude: [HASHED] })],
      // A browser asks each time; CloudFront keeps the answer for a minute.
      cacheControl: [
        CacheControl.maxAge(Duration.seconds(0)),
        CacheControl.sMaxAge(Duration.minutes(1)),
        CacheControl.mustRevalidate(),
      ],
    });
    named.node.addDependency(hashed);
    acknowledgeUploader(Stack.of(this), bucket);
  }
}

/** The function that uploads comes with CDK, one for the stack, and runs during deployments only. */
function acknowledgeUploader(stack: Stack, bucket: IBucket): void {
  const bucketId = stack.getLogicalId(bucket.node.defaultChild as CfnElement);
  const wildcards = [
    ...['GetObject*', 'GetBucket*', 'List*', 'DeleteObject*', 'Abort*'].map((action) => `Action::s3:${action}`),
    `Resource::arn:<AWS::Partition>:s3:::cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-<AWS::AccountId>-${stack.region}/*`,
    `Resource::<${bucketId}.Arn>/*`,
  ];
  const acknowledgments = [
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason: "CDK's uploader writes its own log: that is all this managed policy allows.",
    },
    ...wildcards.map((wildcard) => ({
      id: `AwsSolutions-IAM5[${wildcard}]`,
      reason:
        "CDK's uploader reads the bucket of assets and writes the bucket of the page: both are named, their files cannot be.",
    })),
    { id: 'AwsSolutions-L1', reason: 'The runtime of the uploader is chosen, and kept up to date, by CDK.' },
  ];
  for (const uploader of stack.node.children.filter(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment')))
    Validations.of(uploader).acknowledge(...acknowledgments);
}
