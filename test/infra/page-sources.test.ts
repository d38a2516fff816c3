import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_SOURCES } from '../../infra/build/page-sources.ts';
import { readImports } from '../house/read-imports.ts';
import { readSourceFiles, type SourceFile } from '../house/source-file.ts';

const root = join(import.meta.dirname, '..', '..');
const files: SourceFile[] = [
  ...readSourceFiles(root),
  { path: 'vite.config.ts', text: readFileSync(join(root, 'vite.config.ts'), 'utf8') },
];
const textOf = new Map(files.map(({ path, text }) => [path, text]));

/** All that these files bring into the page, themselves included; types alone bring nothing. */
function reachedFrom(roots: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...roots];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const { target, how } of readImports({ path, text: textOf.get(path) ?? '' }))
      if (target !== null && how !== 'types') open.push(target);
  }
  return reached;
}
const isSource = (path: string): boolean => PAGE_SOURCES.some((source) => path === source || path.startsWith(`${source}/`));
const page = reachedFrom([...textOf.keys()].filter((path) => path === 'vite.config.ts' || path.startsWith('web/')));

test('whatever the page imports makes the built page stale when it changes', () => {
  for (const path of ['rules/check-label.ts', 'infra/build/inline-names.ts']) expect(page).toContain(path);
  expect([...page].filter((path) => !isSource(path))).toEqual([]);
});

test('each source is there, and files of the API alone are none', () => {
  expect(PAGE_SOURCES.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  expect(['functions/api.ts', 'infra/app.ts', 'test/arrows.test.ts'].filter(isSource)).toEqual([]);
});
