import { expect, test } from 'vitest';
import { isShelfItem, mendShelfItem } from '../../../web/shelf/shelf-item.ts';

const PICTURE = 'data:image/png;base64,AAAA';
const whole = { id: 'a', name: 'Serum', text: 'Aqua, Retinol', origin: 'pasted' };
const seenWhole = { origin: 'photo', unread: [], endSeen: true };
const notSeen = { origin: 'photo', endSeen: false };

const cases: [why: string, thing: unknown, mended: unknown][] = [
  ['a picture that is none', { ...whole, picture: {} }, { ...whole, id: 'k' }],
  ['a name that is none', { ...whole, name: 7 }, { ...whole, id: 'k', name: 'Aqua, Retinol' }],
  ['a name that is too long', { ...whole, name: 'x'.repeat(99) }, { ...whole, id: 'k', name: 'x'.repeat(80) }],
  ['no id', { ...whole, id: undefined, ...seenWhole }, { ...whole, id: 'k', ...seenWhole }],
  ['what could not be read is damaged', { ...whole, ...seenWhole, unread: [null] }, { ...whole, id: 'k', ...notSeen }],
  ['whether its end was seen is damaged', { ...whole, ...seenWhole, endSeen: 'yes' }, { ...whole, id: 'k', ...notSeen }],
  [
    'where it came from is damaged',
    { ...whole, origin: 'cloud', picture: PICTURE },
    { ...whole, id: 'k', ...notSeen, picture: PICTURE },
  ],
  ['no list', { ...whole, text: ' ' }, null],
  ['a list of another kind', { ...whole, text: ['Aqua'] }, null],
  ['nothing', null, null],
  ['a text', 'Serum', null],
];
test.each(cases)('%s', (_why, thing, mended) => {
  expect(isShelfItem(thing)).toBe(false);
  const item = mendShelfItem(thing, 'k');
  expect(item).toEqual(mended);
  if (item) expect(isShelfItem(item)).toBe(true);
});
