import { Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

type SharedSecretProps = {
  description: string;
  /** A region where the same secret is needed too. */
  alsoIn?: string | undefined;
  /** A new number makes a new secret. */
  version?: number;
};

/** A random word of 48 letters and digits that nobody types. CloudFormation puts it where it is needed; no template holds it. */
export class SharedSecret extends Construct {
  readonly #secret: Secret;

  constructor(scope: Construct, id: string, { description, alsoIn, version = 1 }: SharedSecretProps) {
    super(scope, id);
    this.#secret = new Secret(this, `Version${version}`, {
      description,
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
      ...(alsoIn !== undefined && { replicaRegions: [{ region: alsoIn }] }),
    });
    Validations.of(this.#secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'It is taken over at deployment and so is changed by a deployment (RUNBOOK.md), not by a schedule.',
    });
  }

  /** The value, as a property of a resource in `user`'s stack. In another region the copy there is named. */
  valueFor(user: Construct): string {
    const [home, there] = [Stack.of(this), Stack.of(user)];
    if (home === there) return this.#secret.secretValue.unsafeUnwrap();
    const name = Fn.select(6, Fn.split(':', this.#secret.secretArn));
    return `{{resolve:secretsmanager:arn:${there.partition}:secretsmanager:${there.region}:${there.account}:secret:${name}:SecretString:::}}`;
  }
}
