import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { type CfnStage, HttpApi, HttpMethod, LogGroupLogDestination, PayloadFormatVersion } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

type CheckApiProps = { check: IFunction; scan: IFunction; requestsPerSecond: number };

/** What its log says of a request: the route as declared, never the path, the query, the address or the browser. */
const LOGGED = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  bytes: '$context.responseLength',
  integrationStatus: '$context.integrationStatus',
  integrationMs: '$context.integrationLatency',
};

const SCAN_ROUTE = '/v1/scans';

/** The HTTP API: every call goes to `check`, a photo to `scan`. The functions themselves refuse who does not come through CloudFront. */
export class CheckApi extends Construct {
  readonly api: HttpApi;
  /** Host name, without a scheme. */
  readonly host: string;

  constructor(scope: Construct, id: string, { check, scan, requestsPerSecond }: CheckApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      description: 'Aftercheck',
      createDefaultStage: false,
      defaultIntegration: integration('Check', check),
    });
    this.api.addRoutes({ path: SCAN_ROUTE, methods: [HttpMethod.ANY], integration: integration('Scan', scan) });
    this.host = `${this.api.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`;
    this.#addStage(requestsPerSecond);
    for (const route of this.api.node.findAll())
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: 'The checker is for anybody. What a clinic changes is guarded by its key in the function.',
      });
  }

  #addStage(requestsPerSecond: number): void {
    const log = new LogGroup(this, 'Log', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
    const stage = this.api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: requestsPerSecond, burstLimit: requestsPerSecond * 2 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: AccessLogFormat.custom(JSON.stringify(LOGGED)) },
    });
    // Reading a photo takes seconds of a processor: a tenth of the whole is for scans.
    const scans = Math.ceil(requestsPerSecond / 10);
    (stage.node.defaultChild as CfnStage).routeSettings = {
      [`ANY ${SCAN_ROUTE}`]: { ThrottlingRateLimit: scans, ThrottlingBurstLimit: scans * 2 },
    };
  }
}

const integration = (name: string, target: IFunction) =>
  new HttpLambdaIntegration(name, target, { payloadFormatVersion: PayloadFormatVersion.VERSION_2_0 });
