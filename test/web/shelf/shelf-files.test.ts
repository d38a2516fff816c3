import { describe, expect, test } from 'vitest';
import { mergeShelf } from '../../../web/shelf/merge-shelf.ts';
import { readShelfFile, shelfFile } from '../../../web/shelf/shelf-file.ts';
import type { ShelfItem } from '../../../web/shelf/shelf-item.ts';

const item = (fields: Partial<ShelfItem> = {}): ShelfItem => ({
  id: 'a',
  name: 'Serum',
  text: 'Aqua',
  origin: 'pasted',
  ...fields,
});
const file = (items: unknown) => JSON.stringify({ format: 'aftercheck-shelf', version: 1, items });

test('what is saved is read again, pictures and unread parts too', () => {
  const items = [
    item({ picture: 'data:image/jpeg;base64,AAAA' }),
    item({ id: 'b', origin: 'photo', unread: [{ start: 0, end: 2 }], endSeen: true }),
  ];
  expect(readShelfFile(shelfFile(items))).toEqual({ kind: 'read', items, of: 2 });
});

const notOurs: [why: string, text: string][] = [
  ['empty', ''],
  ['no JSON', 'hello'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another format', '{"format":"something else","items":[]}'],
  ['no products', '{"format":"aftercheck-shelf"}'],
  ['products that are no list', '{"format":"aftercheck-shelf","items":{"length":1}}'],
];
test.each(notOurs)('no copy of a shelf: %s', (_why, text) => expect(readShelfFile(text)).toEqual({ kind: 'not-ours' }));

const broken: [why: string, thing: unknown][] = [
  ['null', null],
  ['a word', 'serum'],
  ['no id', { ...item(), id: undefined }],
  ['an empty id', item({ id: '' })],
  ['a name that is a number', { ...item(), name: 3 }],
  ['a name beyond measure', item({ name: 'x'.repeat(81) })],
  ['no list', item({ text: '  ' })],
  ['a list beyond measure', item({ text: 'x'.repeat(20_001) })],
  ['an unknown origin', { ...item(), origin: 'cloud' }],
  ['an unread part that is null', { ...item(), unread: [null] }],
  ['an unread part that ends before it starts', item({ unread: [{ start: 4, end: 2 }] })],
  ['unread parts that are no list', { ...item(), unread: 'x' }],
  ['a picture from elsewhere', item({ picture: 'https://example.org/x.png' })],
  ['a picture that is a script', item({ picture: 'data:text/html;base64,AAAA' })],
  ['a picture that is a number', { ...item(), picture: 7 }],
  ['a picture beyond measure', item({ picture: `data:image/png;base64,${'A'.repeat(200_000)}` })],
];
test.each(broken)('a product that cannot be kept is counted and left out: %s', (_why, thing) =>
  expect(readShelfFile(file([item(), thing]))).toEqual({ kind: 'read', items: [item()], of: 2 }),
);

test('fields that are not ours are left behind', () =>
  expect(readShelfFile(file([{ ...item(), onload: 'x' }]))).toEqual({ kind: 'read', items: [item()], of: 1 }));

describe('a copy beside what is there', () => {
  let made = 0;
  const newId = () => `new-${++made}`;
  const cases: [why: string, shelf: ShelfItem[], copy: ShelfItem[], added: ShelfItem[]][] = [
    ['an empty shelf takes all', [], [item(), item({ id: 'b', name: 'Balm' })], [item(), item({ id: 'b', name: 'Balm' })]],
    ['what is there is not doubled', [item()], [item()], []],
    ['the same product kept under another id is not doubled', [item({ id: 'z' })], [item()], []],
    ['one renamed since is not overwritten', [item({ name: 'Day serum' })], [item()], [item({ id: 'new-1' })]],
    ['one corrected since is not overwritten', [item({ text: 'Aqua, Retinol' })], [item()], [item({ id: 'new-2' })]],
    ['two of one id in the file', [], [item(), item({ name: 'Balm' })], [item(), item({ id: 'new-3', name: 'Balm' })]],
  ];
  test.each(cases)('%s', (_why, shelf, copy, added) => expect(mergeShelf(shelf, copy, newId)).toEqual(added));
});
