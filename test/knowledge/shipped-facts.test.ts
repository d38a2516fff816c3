import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrokenFacts, loadFacts } from '../../infra/build/check-knowledge.ts';

const shipped = join(import.meta.dirname, '..', '..', 'rules', 'knowledge');

test('the facts that ship have nothing to mend', () => expect(findBrokenFacts()).toEqual([]));

const broken: [why: string, file: string, text: string, found: RegExp][] = [
  ['no JSON', 'sources.json', '[{', /^sources\.json cannot be read/],
  ['a missing field', 'sources.json', '[{"id": "x"}]', /^sources\.json, at 0\.title: /],
  ['a field that is not known', 'guidance.json', '[{"id": "x", "colour": "red"}]', /^guidance\.json, at 0: .*colour/],
  [
    'a number out of range',
    'protocols/microneedling.json',
    '{"id": "microneedling", "version": 0}',
    /^protocols\/microneedling\.json, at version/,
  ],
  [
    'an empty sentence',
    'wording/en/claims.json',
    '{"claim.contradicted": ""}',
    /^wording\/en\/claims\.json, at claim\.contradicted/,
  ],
  ['a name without letters', 'ingredients/aha.json', '[{"inci": ""}]', /^ingredients\/aha\.json, at 0\.inci/],
  ['facts that are whole files apart', 'ingredients/pha.json', '[]', /ingredients\/pha\.json is empty/],
];

describe('a broken file is named with what to mend', () => {
  test.each(broken)('%s', (_why, file, text, found) => {
    const copy = mkdtempSync(join(tmpdir(), 'facts-'));
    try {
      cpSync(shipped, copy, { recursive: true });
      writeFileSync(join(copy, file), text);
      expect(findBrokenFacts(copy).join('\n')).toMatch(new RegExp(found.source, 'm'));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});

test('every folder of facts is looked at', () => {
  const { facts } = loadFacts(shipped);
  expect(Object.keys(facts.ingredients)).toHaveLength(12);
  expect(Object.keys(facts.protocols)).toEqual(expect.arrayContaining(['microneedling', 'microneedling-strict']));
  expect(Object.keys(facts.wording)).toContain('en');
});
