/** Photos of labels in a script that we do not read: by the Latin list inside, else the sentence that names the script. */
import { describe, expect, test } from 'vitest';
import { checkPhotoLabel } from '../../rules/check-photo-label.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import type { Protocol } from '../../rules/knowledge/protocol.ts';

const rules = findProtocol('microneedling') as Protocol;
const LATIN = 'Ingredients: Aqua, Glycerin, Cetearyl Alcohol, Panthenol, Tocopherol, Xanthan Gum, Phenoxyethanol.';
/** What a Latin reader makes of "Состав: вода, глицерин, масло ши, ..." */
const CYRILLIC =
  'CocTaB: BOAQ, MULIEPUH, Maco LIK, LieTeapuaoBbIiA CAUPT, rNLEepu cTeapar, NaHTeHO, SKCTPaKT POMaLLIKW, KcaHTaHOBasA KaMeab';

const rows: [why: string, text: string, unreadScript: string | undefined, script: string | undefined][] = [
  ['Cyrillic read as Latin', CYRILLIC, undefined, 'Cyrillic'],
  ['Cyrillic that was typed', 'Состав: вода, глицерин, масло ши', undefined, 'Cyrillic'],
  ['the patient or the reader says which', '°) ort ER arfsp on |e”/ER EB', 'Arabic', 'Arabic'],
  ['which one cannot be said', '°) ort ER arfsp on |e”/ER EB', '', undefined],
];
describe('without a Latin list the script is named', () => {
  test.each(rows)('%s', (_why, text, unreadScript, script) => {
    const label = { text, origin: 'photo', endSeen: true, ...(unreadScript !== undefined && { unreadScript }) } as const;
    const { verdict, reading } = checkPhotoLabel(label, rules, 3);
    expect(verdict).toBe('cannot-tell');
    const gap = reading.gaps.find(({ reason }) => reason === 'unread-script');
    expect(gap).toBeDefined();
    expect(gap?.script).toBe(script);
  });
});

test('a Latin list inside is read', () => {
  const label = { text: `${CYRILLIC}\n${LATIN}\nXpaHuTb B HeAOCTynHoM MecTe`, origin: 'photo', endSeen: true } as const;
  const { ingredients, reading } = checkPhotoLabel(label, rules, 3);
  expect(ingredients.map(({ inci }) => inci)).toEqual(expect.arrayContaining(['Glycerin', 'Panthenol', 'Phenoxyethanol']));
  expect(reading.gaps.map(({ reason }) => reason)).not.toContain('unread-script');
});

test('a photo that shows no writing at all names none', () => {
  const { reading } = checkPhotoLabel({ text: 'Dear diary, today we walked', origin: 'photo', endSeen: true }, rules, 3);
  expect(reading.gaps.map(({ reason }) => reason)).not.toContain('unread-script');
});
