// Builds AWS's own client of the Lambda runtime interface into .cache/lambda-client (it needs cmake, make and a C++ compiler, and a
// minute). Where it is present, the tests of test/artefact run on it; elsewhere on the small client beside them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'aws-lambda-ric';
const VERSION = '4.0.2';
const folder = join(import.meta.dirname, '..', '..', '.cache', 'lambda-client');

if (!existsSync(join(folder, 'node_modules', PACKAGE, 'index.mjs'))) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { [PACKAGE]: true } }));
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', `${PACKAGE}@${VERSION}`], {
      cwd: folder,
      stdio: 'inherit',
    });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    console.error(`${PACKAGE} could not be built here (cmake, make, g++). The tests use the small client instead.`);
    process.exit(1);
  }
}
