import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

type ServiceDashboardProps = { check: IFunction; scan: IFunction; api: HttpApi; table: TableV2 };

/** One screen: how much is asked, what goes wrong, how long it takes. */
export class ServiceDashboard extends Construct {
  constructor(scope: Construct, id: string, { check, scan, api, table }: ServiceDashboardProps) {
    super(scope, id);
    const functions = [check, scan];
    const sums = { statistic: Stats.SUM, period: Duration.minutes(5) };
    const slowest = { statistic: Stats.p(95), period: Duration.minutes(5) };
    new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [
        [
          graph('Asked', [api.metricCount(sums), ...functions.map((one) => one.metricInvocations(sums))]),
          graph('Not answered', [
            api.metricServerError(sums),
            ...functions.flatMap((one) => [one.metricErrors(sums), one.metricThrottles(sums)]),
          ]),
        ],
        [
          graph('Time, p95 (ms)', [api.metricLatency(slowest), ...functions.map((one) => one.metricDuration(slowest))]),
          graph('Table: units used', [table.metricConsumedReadCapacityUnits(sums), table.metricConsumedWriteCapacityUnits(sums)]),
        ],
      ],
    });
  }
}

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
