import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENV } from '../functions/env.ts';
import { MEMORY_MB } from './function-memory.ts';

type ApiFunctionsProps = {
  /** Folders made by infra/build/bundle-functions.ts. */
  folders: { check: string; scan: string };
  table: TableV2;
  originSecret: string;
  addressSecret: string;
  /** How many of each run at once, at most; undefined: as many as the account allows. */
  atOnce: { check: number; scan: number } | undefined;
};

/** The two functions: `check` answers in milliseconds, `scan` reads photos and needs a whole processor and memory for them. */
export class ApiFunctions extends Construct {
  readonly check: LambdaFunction;
  readonly scan: LambdaFunction;

  constructor(scope: Construct, id: string, { folders, table, originSecret, addressSecret, atOnce }: ApiFunctionsProps) {
    super(scope, id);
    const environment = {
      [ENV.table]: table.tableName,
      [ENV.originSecret]: originSecret,
      [ENV.addressSecret]: addressSecret,
    };
    this.check = this.#makeFunction('Check', {
      description: 'Checks of labels, facts, clinics',
      code: Code.fromAsset(folders.check),
      memorySize: MEMORY_MB.check,
      timeout: Duration.seconds(10),
      environment,
      reservedConcurrentExecutions: atOnce?.check,
    });
    // API Gateway gives up after 30 seconds.
    this.scan = this.#makeFunction('Scan', {
      description: 'Reads photos of labels; keeps none',
      code: Code.fromAsset(folders.scan),
      memorySize: MEMORY_MB.scan,
      timeout: Duration.seconds(28),
      environment,
      reservedConcurrentExecutions: atOnce?.scan,
    });
    table.grant(this.check, 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem');
    // A scan may be a check too, by a clinic's rules: it reads them, and counts.
    table.grant(this.scan, 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem');
  }

  #makeFunction(name: string, props: OwnProps): LambdaFunction {
    const { reservedConcurrentExecutions, ...rest } = props;
    const made = new LambdaFunction(this, name, {
      ...rest,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup: new LogGroup(this, `${name}Log`, { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY }),
      ...(reservedConcurrentExecutions !== undefined && { reservedConcurrentExecutions }),
    });
    Validations.of(made).acknowledge(
      {
        id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
        reason: 'Writing its own log is all the managed policy allows.',
      },
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'X-Ray has no resources to name: xray:PutTraceSegments and PutTelemetryRecords are granted on * by AWS design.',
      },
    );
    return made;
  }
}

type OwnProps = {
  description: string;
  code: Code;
  memorySize: number;
  timeout: Duration;
  environment: Record<string, string>;
  reservedConcurrentExecutions: number | undefined;
};
