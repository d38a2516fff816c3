import { Duration } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { addAlarm } from './add-alarm.ts';

/** What rings when CloudFront cannot serve page or API. CloudFront counts in us-east-1 only. */
export class PageAlarms extends Construct {
  constructor(scope: Construct, id: string, { distribution, topic }: { distribution: Distribution; topic: ITopic }) {
    super(scope, id);
    const faults = new Metric({
      namespace: 'AWS/CloudFront',
      metricName: '5xxErrorRate',
      dimensionsMap: { DistributionId: distribution.distributionId, Region: 'Global' },
      statistic: Stats.AVERAGE,
      period: Duration.minutes(5),
    });
    addAlarm(this, 'PageFaults', {
      metric: faults,
      from: 5,
      periods: { of: 3, bad: 2 },
      says: 'One request in twenty to page or API ends with 5xx.',
      topic,
    });
  }
}
