import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { addAlarm } from './add-alarm.ts';
import type { AlarmId } from './alarm-metrics.ts';

type ServiceAlarmsProps = { check: IFunction; scan: IFunction; api: HttpApi; table: TableV2; topic: ITopic };

const FIVE_MINUTES = { period: Duration.minutes(5) };
/** One bad answer in a quiet night is a line in the log; a row of them is a reason to get up. */
const SEVERAL = 3;

/** What rings when the service does not answer, or not in time. */
export class ServiceAlarms extends Construct {
  constructor(scope: Construct, id: string, { check, scan, api, table, topic }: ServiceAlarmsProps) {
    super(scope, id);
    const add = (
      name: AlarmId,
      metric: Metric | MathExpression,
      from: number,
      says: string,
      periods?: { of: number; bad: number },
    ) => addAlarm(this, name, { metric, from, says, topic, ...(periods && { periods }) });
    const inARow = { of: 3, bad: 3 };

    add('CheckErrors', check.metricErrors(FIVE_MINUTES), SEVERAL, 'The check function ended without an answer.');
    add('CheckThrottles', check.metricThrottles(FIVE_MINUTES), 1, 'Checks were turned away: too many at once.');
    add(
      'CheckSlow',
      check.metricDuration({ ...FIVE_MINUTES, statistic: Stats.p(95) }),
      1000,
      'One check in twenty takes a second or more.',
      inARow,
    );
    add(
      'ScanErrors',
      scan.metricErrors(FIVE_MINUTES),
      SEVERAL,
      'The scan function ended without an answer: time or memory ran out.',
    );
    add('ScanThrottles', scan.metricThrottles(FIVE_MINUTES), SEVERAL, 'Photos were turned away: too many at once.');
    add(
      'ScanSlow',
      scan.metricDuration({ ...FIVE_MINUTES, statistic: Stats.p(95) }),
      15_000,
      'One photo in twenty takes 15 seconds or more.',
      inARow,
    );
    add('ApiFaults', api.metricServerError({ ...FIVE_MINUTES, statistic: Stats.SUM }), SEVERAL, 'The API answered with 5xx.');
    add('TableRefusals', tableRefusals(table), 1, 'The table refused reads or writes.', inARow);
  }
}

function tableRefusals(table: TableV2): MathExpression {
  const metric = (metricName: string) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: table.tableName },
      statistic: Stats.SUM,
      ...FIVE_MINUTES,
    });
  return new MathExpression({
    label: 'refused reads and writes',
    expression: 'reads + writes',
    usingMetrics: { reads: metric('ReadThrottleEvents'), writes: metric('WriteThrottleEvents') },
    ...FIVE_MINUTES,
  });
}
