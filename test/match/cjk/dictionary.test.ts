import { describe, expect, test } from 'vitest';
import { confusableCjkNames } from '../../../rules/knowledge/checks/confusable-cjk-names.ts';
import unwritable from '../../../rules/knowledge/cjk/unwritable-glyphs.json' with { type: 'json' };
import usual from '../../../rules/knowledge/cjk/usual-ingredients.json' with { type: 'json' };
import { knownNames } from '../../../rules/match/cjk/cjk-dictionary.ts';
import { foldSpelling, type Script } from '../../../rules/match/cjk/fold-spelling.ts';
import { glyphsOfName } from '../../../rules/match/cjk/read-glyphs.ts';
import { cjkDictionary } from '../../../rules/match/cjk/segment-cjk.ts';

const SCRIPTS: Script[] = ['ko', 'ja', 'zh'];

describe.each(SCRIPTS)('the dictionary of %s', (script) => {
  const { names, bySpelling } = cjkDictionary(script);
  const verdictOf = new Map(names.map(({ inci, verdict }) => [inci, verdict]));

  test('holds names that are held back, and more that are not', () => {
    const flagged = names.filter(({ verdict }) => verdict !== '').length;
    expect(flagged).toBeGreaterThan(300);
    expect(names.length - flagged).toBeGreaterThan(1000);
  });
  test('comparing look-alikes as one makes no two names with different verdicts one', () => {
    const seen = new Map<string, string>();
    const merged = knownNames(script).flatMap(([name, inci]) => {
      const key = glyphsOfName(name);
      const before = seen.get(key) ?? inci;
      seen.set(key, before);
      return verdictOf.get(before) === verdictOf.get(inci) ? [] : [`${name}: ${before}, ${inci}`];
    });
    expect(merged).toEqual([]);
  });
  test('nor does comparing spellings as one', () => {
    const merged = names.filter(
      ({ key, verdict }) => (bySpelling.get(foldSpelling(key, script))?.verdict ?? verdict) !== verdict,
    );
    expect(merged.map(({ name }) => name)).toEqual([]);
  });
});

const pairs: [script: Script, one: string, other: string][] = [
  ['ja', 'エタノール', 'セタノール'],
  ['zh', '乙醇', '泛醇'],
  ['zh', '柠檬酸', '柠檬酸钠'],
  ['zh', '檸檬酸', '檸檬酸鈉'],
  ['zh', '丙醇', '丙二醇'],
  ['zh', '玫瑰油', '玫瑰果油'],
];
describe('pairs one glyph apart with different verdicts', () => {
  test.each(pairs)('%s: %s and %s', (script, one, other) => {
    const found = confusableCjkNames(cjkDictionary(script).names).map((pair) =>
      pair
        .map(({ key }) => key)
        .sort()
        .join('|'),
    );
    expect(found).toContain([one, other].map(glyphsOfName).sort().join('|'));
  });
});

describe('generated lists', () => {
  test('name the glyphs that were found to be unwritable', () => {
    for (const glyph of '헥듐넨껍펩슘') expect(unwritable.kor).toContain(glyph);
    for (const glyph of '甾苧蓖嵛桉苄') expect(unwritable.chi_sim).toContain(glyph);
    for (const glyph of '羥苄桉脲肽銨蓖崳莧') expect(unwritable.chi_tra).toContain(glyph);
  });
  test('usual ingredients have names', () => {
    const known = new Set(SCRIPTS.flatMap((script) => knownNames(script).map(([, inci]) => inci)));
    expect(usual.filter((inci) => !known.has(inci))).toEqual([]);
  });
});
