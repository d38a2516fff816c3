import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findForbiddenHabits, findForbiddenImports } from './house/find-forbidden.ts';
import { readSourceFiles, type SourceFile } from './house/source-file.ts';

const project = readSourceFiles(join(import.meta.dirname, '..'));

describe('the project', () => {
  test('was found', () => expect(project.length).toBeGreaterThan(20));
  test('imports along the arrows only', () => expect(findForbiddenImports(project)).toEqual([]));
  test('keeps rules/ pure, names files after what they do, imports zod whole', () =>
    expect(findForbiddenHabits(project)).toEqual([]));
});

const tree = (files: Record<string, string>): SourceFile[] => Object.entries(files).map(([path, text]) => ({ path, text }));

const imports: [why: string, files: Record<string, string>, found: RegExp | null][] = [
  ['assess may use match', { 'rules/assess/a.ts': "import { m } from '../match/m.ts';" }, null],
  [
    'match may not use assess',
    { 'rules/match/m.ts': "import { a } from '../assess/a.ts';" },
    /no arrow from rules\/match to rules\/assess/,
  ],
  [
    'read may not know ingredients',
    { 'rules/read/r.ts': "import facts from '../knowledge/facts.json' with { type: 'json' };" },
    /no arrow/,
  ],
  [
    'match may use the words of read',
    { 'rules/match/m.ts': "import words from '../read/words/stops.json' with { type: 'json' };" },
    null,
  ],
  ['... not its code', { 'rules/match/m.ts': "import { split } from '../read/split.ts';" }, /for more than its shapes/],
  ['assess sees the shapes of read', { 'rules/assess/a.ts': "import type { Entry } from '../read/entry.ts';" }, null],
  ['... but not its code', { 'rules/assess/a.ts': "import { split } from '../read/split.ts';" }, /for more than its shapes/],
  [
    'types named one by one are shapes too',
    { 'rules/assess/a.ts': "import { type Entry, type List } from '../read/entry.ts';" },
    null,
  ],
  ['one value among them is not', { 'rules/assess/a.ts': "import { type Entry, list } from '../read/entry.ts';" }, /shapes/],
  ['an export from counts as an import', { 'rules/match/m.ts': "export { a } from '../assess/a.ts';" }, /no arrow/],
  ['an import over several lines is seen', { 'rules/match/m.ts': "import {\n  a,\n  b,\n} from '../assess/a.ts';" }, /no arrow/],
  [
    'an import in a comment is none',
    { 'rules/match/m.ts': "// import { a } from '../assess/a.ts';\n/* import '../assess/a.ts' */" },
    null,
  ],
  ['rules know no package', { 'rules/match/m.ts': "import { readFileSync } from 'node:fs';" }, /is pure/],
  ['but zod', { 'rules/report.ts': "import * as z from 'zod';" }, null],
  [
    'infra may not deploy behaviour',
    { 'infra/app.ts': "import { createApi } from '../functions/api.ts';" },
    /no arrow from infra to functions/,
  ],
  ['infra takes names from env', { 'infra/app.ts': "import { NAMES } from '../functions/env.ts';" }, null],
  ['the page uses the contract', { 'web/client.ts': "import type { Report } from '../functions/contract.ts';" }, null],
  ['... its shapes only', { 'web/client.ts': "import { Report } from '../functions/contract.ts';" }, /for more than its shapes/],
  ['a script is held to the arrows too', { 'web/public/a.mjs': "import '../../infra/app.ts';" }, /no arrow/],
  ['the page may not use a route', { 'web/client.ts': "import { r } from '../functions/routes/checks.ts';" }, /no arrow/],
  [
    'the page may not load the rules at once',
    { 'web/main.tsx': "import { checkLabel } from '../rules/check-label.ts';" },
    /Load it on demand/,
  ],
  [
    '... not through another file either',
    { 'web/main.tsx': "import './a.ts';", 'web/a.ts': "import { checkLabel } from '../rules/check-label.ts';" },
    /web\/a\.ts loads/,
  ],
  ['the page may load them on demand', { 'web/main.tsx': "const rules = () => import('../rules/check-label.ts');" }, null],
  [
    'a file loaded on demand may use them',
    { 'web/main.tsx': "import('./own-check.ts');", 'web/own-check.ts': "import { checkLabel } from '../rules/check-label.ts';" },
    null,
  ],
  [
    'a worker may use them',
    {
      'web/main.tsx': "new Worker(new URL('./w.ts', import.meta.url));",
      'web/w.ts': "import { checkLabel } from '../rules/check-label.ts';",
    },
    null,
  ],
  [
    'the facts do not pull in their schema',
    { 'rules/knowledge/say.ts': "import { Wording } from './schema.ts';" },
    /for more than its shapes/,
  ],
  ['a file at the top of rules is in no room', { 'rules/stray.ts': "import './report.ts';" }, /in no room/],
  ['tests may import anything', { 'test/a.test.ts': "import { a } from '../rules/assess/a.ts';" }, null],
];

describe('a forbidden import is reported', () => {
  test.each(imports)('%s', (_why, files, found) => {
    const sentences = findForbiddenImports(tree(files));
    if (found === null) expect(sentences).toEqual([]);
    else expect(sentences.join('\n')).toMatch(found);
  });
});

const ZOD = "'zod'";
const habits: [why: string, path: string, text: string, found: RegExp | null][] = [
  ['the named import of zod', 'functions/a.ts', `import { z } from ${ZOD};`, /import \* as z/],
  ['the whole import of zod is right', 'functions/a.ts', `import * as z from ${ZOD};`, null],
  ['a file named utils', 'web/parts/utils.ts', '', /name the file/],
  ['a barrel', 'rules/match/index.ts', '', /name the file/],
  ['a name that only ends like one', 'web/shelf-index.ts', '', null],
  ['the clock in rules', 'rules/assess/a.ts', 'const now = Date.now();', /the clock/],
  ['today in rules', 'rules/assess/a.ts', 'const now = new Date();', /the clock/],
  ['a date from a string is no clock', 'rules/dated-report.ts', 'const day = new Date(text);', null],
  ['randomness in rules', 'rules/match/a.ts', 'Math.random()', /randomness/],
  ['the clock elsewhere is fine', 'functions/local.ts', 'new Date()', null],
  ['a word in a comment', 'rules/assess/a.ts', '// never Date.now() here', null],
  ['a word in a string', 'rules/read/a.ts', "const stop = 'see document. Then';", null],
  ['the browser window', 'rules/photo/a.ts', 'window.alert(1)', /browser window/],
  ['the window of a rule', 'rules/assess/a.ts', 'rows.map((window) => window.avoidDays)', null],
  ['a timer in rules', 'rules/photo/a.ts', 'setTimeout(go, 5)', /a timer/],
  ['the console in rules', 'rules/photo/a.ts', "console.log('x')", /the console/],
  ['the languages of the browser in rules', 'rules/photo/a.ts', 'navigator.languages', /the browser/],
  ['the environment in a script', 'infra/build/a.mjs', 'const { PATH } = process.env;', /one place/],
  ['the environment where it is read', 'functions/env.ts', 'readSettings(process.env)', null],
  ['the environment in a test', 'test/a.ts', 'process.env.CHROME', null],
  ['the network in rules', 'rules/knowledge/a.ts', "await fetch('/x')", /the network/],
];

describe('a forbidden habit is reported', () => {
  test.each(habits)('%s', (_why, path, text, found) => {
    const sentences = findForbiddenHabits([{ path, text }]);
    if (found === null) expect(sentences).toEqual([]);
    else expect(sentences.join('\n')).toMatch(found);
  });
});
