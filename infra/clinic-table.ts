import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { TABLE } from '../functions/env.ts';

/** Clinics, their versions and their counts. It outlives its stack, can be turned back to any second of 35 days, and cannot cost without end. */
export class ClinicTable extends Construct {
  readonly table: TableV2;

  /** `requestsPerSecond`: what the API lets through; a check with a clinic counts up to three times (caller, clinic, counts) and reads once a minute. */
  constructor(scope: Construct, id: string, { requestsPerSecond }: { requestsPerSecond: number }) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: TABLE.partitionKey, type: AttributeType.STRING },
      sortKey: { name: TABLE.sortKey, type: AttributeType.STRING },
      timeToLiveAttribute: TABLE.timeToLive,
      billing: Billing.onDemand({ maxReadRequestUnits: requestsPerSecond * 2, maxWriteRequestUnits: requestsPerSecond * 4 }),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
