import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** Requests of one address in five minutes: a clinic's whole waiting room behind one address stays far below. */
const MOST_REQUESTS = 3000;

/**
 * AWS WAF before CloudFront, an option. Its samples of requests are switched off: they would show addresses and queries. The "common rule
 * set" is left out: it refuses bodies over 8 kB, that is photos, and takes the text of labels for attacks.
 */
export class Firewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const firewall = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: counted('Aftercheck'),
      rules: [
        {
          name: 'OneAddress',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: MOST_REQUESTS } },
          visibilityConfig: counted('OneAddress'),
        },
        keptByAws('AWSManagedRulesAmazonIpReputationList', 1),
        keptByAws('AWSManagedRulesKnownBadInputsRuleSet', 2),
      ],
    });
    this.arn = firewall.attrArn;
  }
}

const counted = (metricName: string) => ({ metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false });

const keptByAws = (name: string, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  visibilityConfig: counted(name),
});
