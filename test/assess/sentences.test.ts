import { describe, expect, test } from 'vitest';
import { checkLabel } from '../../rules/check-label.ts';
import type { GapReason } from '../../rules/report.ts';
import { checkText, defaultProtocol } from '../check-text.ts';

/** A label, a day, and the sentence it must reach: one row a message of the assessment. */
const rows: [id: string, label: string, day: number][] = [
  ['opening', 'Aqua, Glycerin, Talc', 0],
  ['gap.food', 'Ingredients: enriched flour, corn syrup, cocoa mass, milk solids, natural flavors', 3],
  ['drug.topical', 'Tretinoin 0.05% cream', 3],
  ['drug.oral', 'Roaccutane', 3],
  ['sunscreen.flagged', 'SPF 50. Ingredients: Aqua, Octocrylene, Alcohol Denat., Glycerin', 3],
  ['sunscreen.low-spf', 'SPF 15. Ingredients: Aqua, Octocrylene, Glycerin', 3],
  ['sunscreen.no-spf', 'Ingredients: Aqua, Octocrylene, Glycerin', 3],
  ['finding.one-of-two', 'Aqua, Retinol, Glycolic Acid, Glycerin', 3],
  ['claim.contradicted', 'Fragrance-free. Ingredients: Aqua, Linalool, Talc', 3],
  ['claim.contradicted', 'Alcohol-free. Ingredients: Aqua, Alcohol Denat., Talc', 3],
  ['finding.over', 'Aqua, Retinol, Glycerin', 20],
  ['finding.outside-list', 'Retinol 1 %', 3],
  ['finding.outside-list', 'Retinol 1 %. Ingredients: Aqua, Glycerin, Talc', 3],
  ['amount.low', 'Aqua, Glycerin, Squalane, Talc, Mica, Phenoxyethanol, Carbomer, Retinyl Palmitate', 3],
  ['makeup.pigments', 'Talc, Mica, Dimethicone, Iron Oxides', 3],
  ['match.repaired', 'Aqua, Glycerin, Retin0l', 3],
  ['friend.fatty-alcohol', 'Aqua, Cetyl Alcohol, Glycerin', 3],
  ['citric-acid.adjuster', 'Aqua, Glycerin, Phenoxyethanol, Citric Acid', 3],
  ['note.citric-acid', 'Aqua, Glycerin, Squalane, Talc, Mica, Citric Acid, Phenoxyethanol', 3],
  ['urea.high', 'Aqua, Urea 10%, Glycerin', 3],
  ['cleanser.foaming', 'Aqua, Sodium Laureth Sulfate, Glycerin', 3],
  ['painkiller.topical', 'Diclofenac Sodium 1%, Aqua, Glycerin, Carbomer', 3],
  ['denatured', 'Aqua, Alcohol, Denatonium Benzoate, Glycerin', 3],
];

describe('each sentence is reached', () => {
  test.each(rows)('%s', (id, label, day) => {
    const notes = checkText(label, day).notes;
    const ids = notes.map((note) => note.id);
    expect(ids).toContain(id);
    for (const { says } of notes) expect(says).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  test.each([
    ['no list is there', 'Retinol 1 %', 'Retinol stands on the pack, but we have no list with it. Photograph the back.'],
    [
      'a list is there, without it',
      'Retinol 1 %. Ingredients: Aqua, Glycerin, Talc.',
      'The pack names Retinol, but the list here does not. Compare it with your pack.',
    ],
  ])('what the pack names outside a list: %s', (_why, label, says) =>
    expect(checkText(label, 3).notes.find(({ id }) => id === 'finding.outside-list')?.says).toBe(says),
  );

  test.each([
    ['it is switched off', { off: true }],
    ['it has no days', { avoidDays: 0, cautionDays: 0 }],
  ])('a group that the clinic does not hold back, since %s: it says so, and what the guides say', (_why, own) => {
    const protocol = defaultProtocol();
    const windows = protocol.windows.map((window) =>
      window.category === 'fragrance' ? { ...window, ...own, guides: { avoidDays: 7, cautionDays: 14 } } : window,
    );
    for (const day of [0, 3, 30]) {
      const report = checkLabel(
        { text: 'Aqua, Parfum, Glycerin', origin: 'pasted' },
        { ...protocol, owner: 'Linden Skin Clinic', windows },
        day,
      );
      expect(report.findings.map(({ category }) => category)).toEqual(['soothing']);
      expect(report.notes.find(({ id }) => id === 'rule.clinic-off')?.says).toMatch(/Linden Skin Clinic.*7 days/);
      expect(report.notes.filter(({ id }) => id === 'finding.over')).toEqual([]);
    }
  });

  test.each([
    ['days of care alone hold it back', 0, 5, 'caution'],
    ['no end holds it back', 0, null, 'caution'],
    ['one day holds it back', 1, 1, 'avoid'],
  ])('%s', (_why, avoidDays, cautionDays, status) => {
    const protocol = defaultProtocol();
    const windows = protocol.windows.map((rule) => (rule.category === 'fragrance' ? { ...rule, avoidDays, cautionDays } : rule));
    const { findings } = checkLabel({ text: 'Aqua, Parfum, Glycerin', origin: 'pasted' }, { ...protocol, windows }, 0);
    expect(findings.find(({ category }) => category === 'fragrance')?.status).toBe(status);
  });

  test("an ingredient of the clinic's own is held back by its own days", () => {
    const protocol = {
      ...defaultProtocol(),
      owner: 'Linden Skin Clinic',
      heldBack: [{ name: 'arnica', avoidDays: 5, cautionDays: 5, says: 'No arnica with us.' }],
    };
    const status = (day: number) =>
      checkLabel({ text: 'Aqua, Arnica Montana Flower Extract, Glycerin', origin: 'pasted' }, protocol, day).verdict;
    expect([status(4), status(5)]).toEqual(['avoid', 'no-flags']);
  });
});

const reasons: [reason: GapReason, label: string][] = [
  ['not-a-list', 'A walk along the harbour'],
  ['end-missing', 'Aqua, Glycerin, Talc, Caprylyl...'],
  ['too-many-unknown', 'Aqua, Glycerin, Blorptonol, Zuxwiq, Talc'],
  ['ambiguous', 'Aqua, Glycerin, Talc, Lanolin Alcohl Retina'],
  ['near-flagged', 'Aqua, Glycerin, Talc, Mica, Kaolin, Silica, Betaine, Allantoin, Panthenol, Retinuxyl Zorbate'],
  ['warning-without-cause', 'Aqua, Glycerin, Talc. Contains Vitamin A. Consider your daily intake before use.'],
  ['outside-list', 'Glycolic Acid 10 %'],
  ['unread-script', 'Состав: вода, глицерин, масло ши'],
];

test.each(reasons)('the reading says why it is not whole: %s', (reason, label) => {
  expect(checkText(label).reading.gaps.map((gap) => gap.reason)).toContain(reason);
});
