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
  [
    'words: a list that is missing',
    'grammar/minerals.json',
    '{"stones": "amber", "forms": "powder"}',
    /^grammar\/minerals\.json, at clays: /,
  ],
  [
    'a list nobody reads',
    'grammar/minerals.json',
    '{"stones": "amber", "forms": "powder", "clays": "kaolin", "sands": "silica"}',
    /^grammar\/minerals\.json, at the top: .*sands/,
  ],
  [
    'a word that stands twice',
    'matching/tails.json',
    '["polymer", "gum", "polymer"]',
    /^matching\/tails\.json, at the top: "polymer" stands there twice/,
  ],
  [
    'the same in a string',
    'grammar/proteins.json',
    '{"sources": "rice oat rice", "tails": "acid"}',
    /^grammar\/proteins\.json, at sources: "rice" stands there twice/,
  ],
  [
    'two blanks between words',
    'grammar/proteins.json',
    '{"sources": "rice  oat", "tails": "acid"}',
    /at sources: Words in folded letters .*word-file-shapes\.ts has the shape/,
  ],
  [
    'a capital among folded words',
    'matching/generic-words.json',
    '["Huile"]',
    /^matching\/generic-words\.json, at 0: Words in folded letters/,
  ],
  [
    'a plant with a fourth part',
    'grammar/plants-food.json',
    '{"avena": "sativa|oat|soothing|scrub"}',
    /^grammar\/plants-food\.json, at avena: A row is/,
  ],
  [
    'a trait that no rule asks for',
    'grammar/plants-food.json',
    '{"avena": "sativa|oat|soothing fluffy"}',
    /^grammar\/plants-food\.json, at avena: A row is .* with traits that a rule asks for/,
  ],
  [
    'a range that runs backwards',
    'grammar/colours.json',
    '{"ciRanges": [[20, 10]], "namedColours": "red", "systems": "ci", "tails": "lake"}',
    /at ciRanges\.0: A range begins/,
  ],
  [
    'a glyph without its pair',
    'cjk/glyph-forms.json',
    '{"traditional": "維視", "simplified": "维", "variants": "醣", "ordinary": "糖"}',
    /at the top: traditional and simplified need a glyph for a glyph/,
  ],
  [
    'two glyphs where one is meant',
    'cjk/look-alikes.json',
    '{"classes": ["ab"], "near": ["cd"], "misread": {"纤维": "织"}}',
    /^cjk\/look-alikes\.json, at misread\.纤维/,
  ],
  [
    'a kind of product nobody knows',
    'matching/product-kinds.json',
    '{"perfumes": ["Parfum"]}',
    /^matching\/product-kinds\.json, at the top: .*perfumes/,
  ],
  ['words that are no JSON', 'cjk/spellings.json', '{', /^cjk\/spellings\.json cannot be read/],
  [
    'a file of words that has no shape',
    'grammar/minerals-new.json',
    '{}',
    /^grammar\/minerals-new\.json has no shape, so nobody looks at it/,
  ],
  ['... and one beside the folders', 'stray.json', '{}', /^stray\.json has no shape/],
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

test('a file of words that is gone is missed', () => {
  const copy = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    cpSync(shipped, copy, { recursive: true });
    rmSync(join(copy, 'matching/tails.json'));
    expect(findBrokenFacts(copy).join('\n')).toMatch(/^matching\/tails\.json cannot be read/);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('every folder of facts is looked at', () => {
  const { facts } = loadFacts(shipped);
  expect(Object.keys(facts.ingredients)).toHaveLength(12);
  expect(Object.keys(facts.protocols)).toEqual(expect.arrayContaining(['microneedling', 'microneedling-strict']));
  expect(Object.keys(facts.wording)).toContain('en');
});
