import { posix } from 'node:path';
import { ARROWS } from './arrows.ts';
import { type Import, readImports } from './read-imports.ts';
import { codeOnly, type SourceFile } from './source-file.ts';

const rooms = Object.keys(ARROWS).sort((a, b) => b.length - a.length);

/** Path from the root -> its room. `rules/report.ts` is the room `rules/report`. */
const roomOf = (path: string): string | undefined =>
  rooms.find((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`));

/** Files that a page or a function loads at once: reached from no `import()` alone. */
function eagerFiles(imports: readonly Import[], lazyRoots: ReadonlySet<string>): Set<string> {
  const statics = Map.groupBy(
    imports.filter(({ how, target }) => how === 'value' && target),
    ({ from }) => from,
  );
  const reached = new Set<string>();
  const imported = new Set(imports.filter(({ how }) => how === 'value').map(({ target }) => target));
  const open = [...new Set(imports.map(({ from }) => from))].filter((path) => !lazyRoots.has(path) && !imported.has(path));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const { target } of statics.get(path) ?? []) if (target) open.push(target);
  }
  return reached;
}

/** Imports that no arrow allows -> a sentence each. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  const imports = files.flatMap(readImports);
  const lazyRoots = new Set(imports.flatMap(({ how, target }) => (how === 'lazy' && target ? [target] : [])));
  // a test may load anything at once: that says nothing of the page
  const eager = eagerFiles(
    imports.filter(({ from }) => !from.startsWith('test/')),
    lazyRoots,
  );
  return imports.flatMap((one) => {
    const from = roomOf(one.from);
    if (from === undefined) return [`${one.from} is in no room. Put it into one, or draw its arrows in test/house/arrows.ts.`];
    if (one.target === null)
      return from.startsWith('rules/') && one.specifier !== 'zod'
        ? [`${one.from} imports ${one.specifier}: rules/ is pure and knows no package but zod.`]
        : [];
    const to = roomOf(one.target);
    if (to === from || from === 'test') return [];
    const { any = [], shapes = [], lazy = [] } = ARROWS[from] ?? {};
    const allows = (list: readonly string[]) => to !== undefined && list.includes(to);
    if (allows(any)) return [];
    if (one.how === 'types' && (allows(shapes) || allows(lazy))) return [];
    if (allows(lazy))
      return one.how === 'lazy' || !eager.has(one.from)
        ? []
        : [`${one.from} loads ${one.target} at once. Load it on demand, with import().`];
    if (allows(shapes)) return [`${one.from} imports ${one.target} for more than its shapes. Use import type, or move the code.`];
    return [`${one.from} imports ${one.target}: there is no arrow from ${from} to ${to ?? 'there'}.`];
  });
}

const ENVIRONMENT = 'functions/env.ts';
const NAMES_THAT_SAY_NOTHING = /^(?:utils?|helpers?|common|misc|index)\.(?:tsx?|m?js)$/;
const IMPURE: [RegExp, string][] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, 'the clock'],
  [/\bMath\.random\b|\bcrypto\./, 'randomness'],
  [/\bprocess\./, 'the process'],
  [/\bdocument\./, 'the page'],
  [/\bwindow\./, 'the browser window'],
  [/\bfetch\(/, 'the network'],
  [/\bset(?:Timeout|Interval)\(/, 'a timer'],
  [/\bconsole\./, 'the console'],
  [/\bnavigator\./, 'the browser'],
];
/** "window" is also what we call the days of a rule: a file that binds the word itself speaks of that. */
const bindsWindow = (code: string) => /\bwindow\b\s*(?:[:,)=]|\bof\b)/.test(code);

/** Names of files that say nothing, the costly form of the zod import, and impure code in rules/ -> a sentence each. */
export function findForbiddenHabits(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found: string[] = [];
    if (NAMES_THAT_SAY_NOTHING.test(posix.basename(path))) found.push(`${path}: name the file after what it does.`);
    if (readImports({ path, text }).some(({ specifier, names }) => specifier === 'zod' && /\{[^}]*\bz\b/.test(names))) {
      found.push(`${path}: write "import * as z from 'zod'"; the named import brings every language of zod along.`);
    }
    const code = codeOnly(text, false);
    if (/\bprocess\.env\b/.test(code) && !path.startsWith('test/') && path !== ENVIRONMENT)
      found.push(`${path} reads the environment: ${ENVIRONMENT} is the one place that does.`);
    if (path.startsWith('rules/')) {
      for (const [pattern, what] of IMPURE) {
        if (pattern.test(code) && !(what === 'the browser window' && bindsWindow(code)))
          found.push(`${path} uses ${what}: rules/ is pure, hand it in.`);
      }
    }
    return found;
  });
}
