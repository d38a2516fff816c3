import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { AlarmId } from './alarm-metrics.ts';

type AlarmProps = {
  metric: IMetric;
  /** It rings from this value on ... */
  from: number;
  /** ... in so many of the last so many periods. */
  periods?: { of: number; bad: number };
  says: string;
  topic: ITopic;
};

/** An alarm that tells the topic when it begins and when it is over. Its `id` (`CheckErrors`) is also its heading in RUNBOOK.md. */
export function addAlarm(
  scope: Construct,
  id: AlarmId,
  { metric, from, periods = { of: 1, bad: 1 }, says, topic }: AlarmProps,
): Alarm {
  const heading = id.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const alarm = new Alarm(scope, id, {
    metric,
    threshold: from,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: periods.of,
    datapointsToAlarm: periods.bad,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: `${says} What to do: infra/RUNBOOK.md#${heading}`,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  alarm.addOkAction(new SnsAction(topic));
  return alarm;
}
