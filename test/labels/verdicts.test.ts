import { describe, expect, test } from 'vitest';
import type { GapReason, Verdict } from '../../rules/report.ts';
import { checkText } from '../check-text.ts';

const PLAIN = 'Ingredients: Aqua, Glycerin, Cetearyl Alcohol, Panthenol, Phenoxyethanol';
const WITH_RETINOL = 'Ingredients: Aqua, Glycerin, Retinol, Squalane, Phenoxyethanol';

describe('the day decides', () => {
  const rows: [day: number, verdict: Verdict, okFromDay: number | null][] = [
    [0, 'avoid', 14],
    [6, 'avoid', 14],
    [7, 'caution', 14],
    [13, 'caution', 14],
    [14, 'no-flags', 14],
    [40, 'no-flags', 14],
  ];
  test.each(rows)('retinol on day %i: %s', (day, verdict, okFromDay) => {
    const report = checkText(WITH_RETINOL, day);
    expect([report.verdict, report.okFromDay]).toEqual([verdict, okFromDay]);
  });

  test('a window that is over is said', () => {
    const report = checkText(WITH_RETINOL, 20);
    expect(report.findings.find(({ category }) => category === 'retinoid')?.status).toBe('over');
    expect(report.notes.map(({ id }) => id)).toContain('finding.over');
  });

  test.each([
    [0, true],
    [1, true],
    [2, false],
  ])('the opening stands above a plain product on day %i: %s', (day, stands) => {
    expect(checkText(PLAIN, day).notes.some(({ id }) => id === 'opening')).toBe(stands);
  });
});

describe('when nothing may be called clean', () => {
  const rows: [why: string, label: string, reasons: GapReason[], verdict: Verdict][] = [
    ['a plain list is read whole', PLAIN, [], 'no-flags'],
    ['prose is no list', 'Yesterday I walked to the harbour and watched the boats come in.', ['not-a-list'], 'cannot-tell'],
    ['a question about retinol is no label', 'Can I use retinol after microneedling?', ['not-a-list'], 'cannot-tell'],
    ['the last entry is cut', `${PLAIN}, Caprylyl...`, ['end-missing'], 'cannot-tell'],
    ['a comma at the end', `${PLAIN},`, ['end-missing'], 'cannot-tell'],
    ['an open bracket at the end', `${PLAIN}, Tocopherol (Vita`, ['end-missing'], 'cannot-tell'],
    ['too many unknown names', 'Ingredients: Aqua, Glycerin, Blorptonol, Zuxwiq, Panthenol', ['too-many-unknown'], 'cannot-tell'],
    [
      'one unknown name in ten is shown, not feared',
      `${PLAIN}, Talc, Mica, Kaolin, Silica, Betaine, Allantoin, Blorptonol`,
      [],
      'no-flags',
    ],
    [
      'an unknown name with the stem of an active',
      `${PLAIN}, Talc, Mica, Kaolin, Silica, Betaine, Allantoin, Retinuxyl Zorbate`,
      ['near-flagged'],
      'cannot-tell',
    ],
    [
      'vitamin A is warned of, the list has none',
      `${PLAIN}. Contains Vitamin A. Consider your daily intake before use.`,
      ['warning-without-cause'],
      'cannot-tell',
    ],
    [
      'vitamin A is warned of and listed',
      'Ingredients: Aqua, Retinol, Talc. Contains Vitamin A. Consider your daily intake before use.',
      [],
      'avoid',
    ],
    ['an active on the front alone', 'Retinol 1 %', ['outside-list'], 'avoid'],
    ['a Cyrillic list', 'Состав: вода, глицерин, масло ши, пантенол', ['not-a-list', 'unread-script'], 'cannot-tell'],
    [
      'a food label',
      'Ingredients: enriched flour, corn syrup, cocoa mass, milk solids, natural flavors, glucose syrup',
      ['not-a-list'],
      'cannot-tell',
    ],
  ];
  test.each(rows)('%s', (_why, label, reasons, verdict) => {
    const report = checkText(label);
    const found = report.reading.gaps.map(({ reason }) => reason);
    expect(found).toEqual(expect.arrayContaining(reasons));
    if (reasons.length === 0) expect(found).toEqual([]);
    expect(report.verdict).toBe(verdict);
  });

  test('no date is promised over a label that was not read whole', () => {
    const report = checkText(`${WITH_RETINOL}, Caprylyl...`);
    expect([report.verdict, report.okFromDay]).toEqual(['avoid', null]);
  });
});

describe('photos', () => {
  const rows: [why: string, more: { endSeen?: boolean; unreadable?: { start: number; end: number }[] }, verdict: Verdict][] = [
    ['end seen', { endSeen: true }, 'no-flags'],
    ['end not seen', { endSeen: false }, 'cannot-tell'],
    ['a part could not be read', { endSeen: true, unreadable: [{ start: 20, end: 30 }] }, 'cannot-tell'],
  ];
  test.each(rows)('%s', (_why, more, verdict) => expect(checkText(PLAIN, 3, { origin: 'photo', ...more }).verdict).toBe(verdict));
});

describe('medicines', () => {
  test('a prescribed retinoid has no date and asks who prescribed it', () => {
    const report = checkText(
      'Active ingredient: Adapalene 0.1%. Inactive ingredients: carbomer, propylene glycol, purified water',
    );
    expect([report.verdict, report.okFromDay, report.findings[0]?.clearFromDay]).toEqual(['avoid', null, null]);
    expect(report.notes.map(({ id }) => id)).toContain('drug.topical');
  });

  const DRUG = 'Active ingredient: Tretinoin 0.05%. Inactive ingredients: water, stearyl alcohol, glycerin, xanthan gum';
  const days: [why: string, label: string, day: number, verdict: Verdict][] = [
    ['in the window', DRUG, 6, 'avoid'],
    ['after it no day makes it free: who prescribed it is asked', DRUG, 20, 'caution'],
    ['months later', DRUG, 60, 'caution'],
    ['a cosmetic of the same group is free after its window', 'Ingredients: Aqua, Glycerin, Retinol, Tocopherol', 20, 'no-flags'],
    ['a medicine and a cosmetic', 'Ingredients: Aqua, Glycerin, Retinol, Tretinoin', 20, 'caution'],
    ['one that only irritates', 'Active ingredient: Imiquimod 5%. Inactive ingredients: water, glycerin', 20, 'caution'],
  ];
  test.each(days)('prescribed, %s', (_why, label, day, verdict) => {
    const report = checkText(label, day);
    expect(report.verdict).toBe(verdict);
    if (verdict !== 'no-flags') {
      expect([report.okFromDay, report.findings[0]?.cautionFromDay, report.findings[0]?.clearFromDay]).toEqual([
        null,
        null,
        null,
      ]);
      expect(report.notes.map(({ id }) => id)).toContain('drug.topical');
    }
  });

  const forms: [why: string, label: string, notes: string[]][] = [
    [
      'capsules beside the list',
      'Isotretinoin 20 mg soft capsules. Ingredients: isotretinoin, soybean oil, beeswax, gelatin, glycerol',
      ['drug.oral'],
    ],
    ['capsules in the name', 'Isotretinoin 20 mg capsule, soft. Each capsule contains isotretinoin 20 mg.', ['drug.oral']],
    ['a brand that is swallowed', 'Absorica 30 mg capsules isotretinoin', ['drug.oral']],
    ['the brand says it without a form', 'Alitretinoin 30 mg (Toctino)', ['drug.oral']],
    ['soft gel is not gel', 'Isotretinoin 20 mg soft gel capsules', ['drug.oral']],
    ['German', 'Isotretinoin 20 mg Weichkapseln', ['drug.oral']],
    ['French, with or without accents', 'Isotretinoin 20 mg, GÉLULES', ['drug.oral']],
    ['Spanish', 'Isotretinoin 20 mg, cápsulas', ['drug.oral']],
    ['Japanese', 'Isotretinoin カプセル 20 mg', ['drug.oral']],
    ['a gel', 'Isotretinoin gel 0.05%. Ingredients: isotretinoin, water, glycerin', ['drug.topical']],
    ['no form at all', 'Ingredients: isotretinoin, water, glycerin', ['drug.topical']],
    ['a cream whose leaflet speaks of tablets', 'Tretinoin cream 0.05%. Tell your doctor if you take tablets.', ['drug.topical']],
    ['not for oral use', 'Not for oral use. Active ingredient: Tretinoin 0.05%.', ['drug.topical']],
    ['a drug that is never swallowed', 'Adapalene 0.1%. Capsules', ['drug.topical']],
    ['retinol in capsules for the skin', 'Retinol capsules. Ingredients: Dimethicone, Retinol, Tocopherol', []],
  ];
  test.each(forms)('the form of a drug: %s', (_why, label, notes) =>
    expect(
      checkText(label)
        .notes.map(({ id }) => id)
        .filter((id) => id.startsWith('drug.')),
    ).toEqual(notes),
  );
});

describe('sunscreens', () => {
  const rows: [why: string, label: string, note: string, there: boolean][] = [
    [
      'with a flag: do not skip sun protection',
      'SPF 50. Ingredients: Aqua, Octocrylene, Alcohol Denat., Parfum, Glycerin',
      'sunscreen.flagged',
      true,
    ],
    ['SPF too low', 'SPF 15. Ingredients: Aqua, Octocrylene, Glycerin', 'sunscreen.low-spf', true],
    ['SPF 30 is enough', 'SPF 30. Ingredients: Aqua, Octocrylene, Glycerin', 'sunscreen.low-spf', false],
    ['no sunscreen at all', PLAIN, 'sunscreen.no-spf', false],
  ];
  test.each(rows)('%s', (_why, label, note, there) => expect(checkText(label).notes.some(({ id }) => id === note)).toBe(there));
});

describe('claims never cancel an entry', () => {
  test('fragrance-free beside linalool', () => {
    const report = checkText('Fragrance-free. Ingredients: Aqua, Glycerin, Linalool, Talc');
    expect(report.verdict).toBe('avoid');
    expect(report.claims[0]?.contradictedBy).toEqual([2]);
  });
});

describe('citric acid', () => {
  const BASE = 'Aqua, Glycerin, Propanediol, Dimethicone, Niacinamide, Squalane';
  const aha = (label: string): boolean =>
    checkText(label).ingredients.some(({ inci, categories }) => inci === 'Citric Acid' && categories.includes('aha'));
  const rows: [why: string, label: string, counts: boolean][] = [
    ['behind the one-percent line it sets the pH', 'Aqua, Glycerin, Phenoxyethanol, Citric Acid, Talc', false],
    ['beside another AHA', 'Aqua, Lactic Acid, Phenoxyethanol, Citric Acid', true],
    ['with an amount', 'Aqua, Glycerin, Citric Acid 5%, Phenoxyethanol', true],
    ['above the line of a leave-on', 'Aqua, Citric Acid, Glycerin, Phenoxyethanol', true],
    ['at the top of a list that shows no line', 'Aqua, Citric Acid, Glycerin, Propanediol, Tocopherol', true],
    ['at the end of a list that shows no line', `${BASE}, Tocopherol, Citric Acid`, false],
    ['at the top of a cleanser', 'Aqua, Citric Acid, Sodium Laureth Sulfate, Cocamidopropyl Betaine, Glycerin', false],
    [
      'in an alphabetical list',
      'Active ingredient: Zinc Oxide 10%. Inactive ingredients: Allantoin, Citric Acid, Glycerin, Mica, Silica, Talc, Water',
      false,
    ],
  ];
  test.each(rows)('%s', (_why, label, counts) => expect(aha(label)).toBe(counts));

  const said: [why: string, label: string, day: number, note: boolean][] = [
    ['further down a leave-on, above the line', `${BASE}, Sodium Hydroxide, Citric Acid, Xanthan Gum`, 3, true],
    ['in the days of care too', `${BASE}, Citric Acid, Xanthan Gum`, 9, true],
    ['not near the top, where it may be much', 'Aqua, Citric Acid, Glycerin, Phenoxyethanol', 3, false],
    ['not with an amount', `${BASE}, Citric Acid 5%, Xanthan Gum`, 3, false],
    ['not beside another acid', `${BASE}, Lactic Acid, Citric Acid, Xanthan Gum`, 3, false],
    ['not where it is held back by nothing', `${BASE}, Xanthan Gum, Citric Acid`, 3, false],
    ['not when its days are over', `${BASE}, Citric Acid, Xanthan Gum`, 20, false],
  ];
  test.each(said)('that it often only sets the pH is said, and changes no day: %s', (_why, label, day, note) => {
    const { notes, findings } = checkText(label, day);
    expect(notes.some(({ id }) => id === 'note.citric-acid')).toBe(note);
    const held = findings.find(({ category }) => category === 'aha');
    if (held) expect([held.cautionFromDay, held.clearFromDay]).toEqual([7, 14]);
  });
});
