import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsHash, knowledgeVersion } from '../../rules/knowledge/knowledge-version.ts';

const shipped = join(import.meta.dirname, '..', '..', 'rules', 'knowledge');

/** A short hash of every JSON file below `root`, by path and content; how a file is laid out does not matter. */
function hashFacts(root: string): string {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.json'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const facts = files.map((file) => [relative(root, file).replaceAll('\\', '/'), JSON.parse(readFileSync(file, 'utf8'))]);
  const inOrder = facts.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex').slice(0, 16);
}

/** What to do about a version that is not that of the facts; none where it is. */
function findStaleVersion(root: string, version: string, hash: string): string[] {
  const now = hashFacts(root);
  if (now === hash) return [];
  return [
    `The facts have changed since ${version}: in rules/knowledge/knowledge-version.ts write the day of the change, and factsHash = '${now}'.`,
  ];
}

test('the version is that of the facts that ship', () =>
  expect(findStaleVersion(shipped, knowledgeVersion, factsHash)).toEqual([]));

test('the version is a calendar day, as the page writes it', () => {
  expect(knowledgeVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(new Date(knowledgeVersion).toISOString()).toBe(`${knowledgeVersion}T00:00:00.000Z`);
});

const changes: [why: string, change: (folder: string) => void, stale: boolean][] = [
  ['nothing', () => {}, false],
  ['the layout of a file', (folder) => rewrite(folder, 'matching/tails.json', (facts) => JSON.stringify(facts, null, 8)), false],
  [
    'the order of a list',
    (folder) => rewrite(folder, 'matching/tails.json', (facts) => JSON.stringify(facts.toReversed())),
    true,
  ],
  ['a fact more', (folder) => rewrite(folder, 'matching/tails.json', (facts) => JSON.stringify([...facts, 'more'])), true],
  ['a file more', (folder) => writeFileSync(join(folder, 'names', 'xx.json'), '{}'), true],
  ['a file less', (folder) => rmSync(join(folder, 'names', 'cs.json')), true],
  ['code beside the facts', (folder) => writeFileSync(join(folder, 'more.ts'), ''), false],
];

function rewrite(folder: string, file: string, write: (facts: string[]) => string): void {
  writeFileSync(join(folder, file), write(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

describe('a version is stale once the facts have changed', () => {
  test.each(changes)('%s', (_why, change, stale) => {
    const copy = mkdtempSync(join(tmpdir(), 'facts-'));
    try {
      cpSync(shipped, copy, { recursive: true });
      change(copy);
      expect(findStaleVersion(copy, '2026-01-01', hashFacts(shipped))).toHaveLength(stale ? 1 : 0);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
