import { describe, expect, test } from 'vitest';
import { clinicNotes } from '../../rules/clinic/clinic-notes.ts';
import { clinicProtocol } from '../../rules/clinic/clinic-protocol.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { aClinic } from './a-clinic.ts';

const usual = findProtocol('microneedling')!;
const strict = findProtocol('microneedling-strict')!;
const rulesOf = (treatment: string | null | undefined, clinic = aClinic): Protocol =>
  clinicProtocol(clinic, treatment, { find: findProtocol, usual });
const rowOf = ({ windows }: Protocol, category: string) => windows.find((rule) => rule.category === category);

const rows: [why: string, category: string, row: object][] = [
  [
    'days of its own stand beside the guides',
    'retinoid',
    { avoidDays: 10, clinicSays: 'Wait ten days.', guides: daysOf('retinoid') },
  ],
  ['the sources stay', 'retinoid', { sources: rowOf(usual, 'retinoid')!.sources }],
  ['a group that is off', 'fragrance', { off: true, guides: daysOf('fragrance') }],
  ['a group it did not change', 'bha', rowOf(usual, 'bha')!],
];

function daysOf(category: string) {
  const { avoidDays, cautionDays } = rowOf(usual, category)!;
  return { avoidDays, cautionDays };
}

describe('the rules of a clinic', () => {
  test.each(rows)('%s', (_why, category, row) => expect(rowOf(rulesOf('usual'), category)).toMatchObject(row));
  test('a group that the general rules leave alone has no source', () => {
    const bare = { ...usual, windows: usual.windows.filter(({ category }) => category !== 'other-irritant') };
    const added = clinicProtocol(aClinic, 'usual', { find: () => bare, usual });
    expect(rowOf(added, 'other-irritant')).toEqual({
      category: 'other-irritant',
      avoidDays: 90,
      cautionDays: null,
      sources: [],
    });
  });
  test('days that are those of the guides are said once', () => {
    const aha = { category: 'aha' as const, ...daysOf('aha') };
    const clinic = { ...aClinic, treatments: [{ ...aClinic.treatments[1]!, windows: [aha] }] };
    expect(rowOf(rulesOf('usual', clinic), 'aha')).toEqual(rowOf(usual, 'aha'));
  });
  test('bear the name of the clinic and of the treatment', () =>
    expect(rulesOf('usual')).toMatchObject({
      id: 'acme/usual',
      version: 7,
      owner: 'Acme $& Skin',
      title: 'Microneedling',
      opening: { says: 'Only the balm.' },
      heldBack: [{ name: 'Arnica Montana Flower Extract', avoidDays: 5, cautionDays: 5 }],
    }));
  const treatments: [why: string, asked: string | null | undefined, id: string, windows: Protocol['windows']][] = [
    ['one without changes has the general rows', 'strict', 'acme/strict', strict.windows],
    ['rules that are no longer there give way to the usual ones', 'gone', 'acme/gone', usual.windows],
    ['one that it does not have is its usual one', 'nonsense', 'acme/usual', rulesOf('usual').windows],
    ['none is its usual one', null, 'acme/usual', rulesOf('usual').windows],
  ];
  test.each(treatments)('%s', (_why, asked, id, windows) => expect(rulesOf(asked)).toMatchObject({ id, windows }));
  test('a clinic without any treatment has the usual rules', () =>
    expect(rulesOf('usual', { ...aClinic, treatments: [] })).toBe(usual));
});

const PRODUCTS = 'Acme $& Skin hands these out: Balm, SPF {clinic}. That does not change this answer.';
const notes: [why: string, treatment: string | null | undefined, says: string[]][] = [
  ['its usual treatment', null, [PRODUCTS]],
  ['a treatment of its own', 'usual', [PRODUCTS]],
  ['one without products', 'strict', []],
  ['one that it does not have', 'nonsense', ['We do not know this treatment. These are the usual rules.', PRODUCTS]],
];
test.each(notes)('what is said about the rules: %s', (_why, treatment, says) =>
  expect(clinicNotes(aClinic, treatment).map((note) => note.says)).toEqual(says),
);

test('without the clinic’s rules that is said', () =>
  expect(clinicNotes(null, 'usual')).toEqual([
    { id: 'clinic-not-loaded', says: 'We could not get the rules of your clinic. These are general rules.' },
  ]));
