import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeLabel, retypeLabel } from '../../../web/photo/change-label.ts';
import { turnBox, unturnBox } from '../../../web/photo/turned-box.ts';

const label = {
  text: 'Aqua, Glyce###, Retinol, P###',
  unread: [
    { start: 11, end: 14 },
    { start: 26, end: 29 },
  ],
};

test('what was unread and is typed now counts as read; the rest moves along', () => {
  expect(changeLabel(label, 6, 14, 'Glycerin')).toEqual({
    text: 'Aqua, Glycerin, Retinol, P###',
    unread: [{ start: 26, end: 29 }],
  });
  expect(changeLabel(label, 0, 4, 'Water')).toEqual({
    text: 'Water, Glyce###, Retinol, P###',
    unread: [
      { start: 12, end: 15 },
      { start: 27, end: 30 },
    ],
  });
});

test('a text changed by hand keeps the gaps that were not touched', () => {
  expect(retypeLabel(label, 'Aqua, Glyce###, Retinol, Parfum').unread).toEqual([{ start: 11, end: 14 }]);
  expect(retypeLabel(label, label.text)).toEqual(label);
});

test('a gap keeps its words, whatever is typed elsewhere', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (before, after, typedBefore, typedAfter) => {
      const gap = '\u0000\u0001\u0002';
      const text = before + gap + after;
      const { unread } = retypeLabel(
        { text, unread: [{ start: before.length, end: before.length + 3 }] },
        typedBefore + gap + typedAfter,
      );
      for (const { start, end } of unread) expect((typedBefore + gap + typedAfter).slice(start, end)).toBe(gap);
    }),
  );
});

test('a box is turned with its picture and back', () => {
  const size = { width: 400, height: 300 };
  expect(turnBox({ x0: 10, y0: 20, x1: 50, y1: 40 }, 1, size)).toEqual({ x0: 260, y0: 10, x1: 280, y1: 50 });
  fc.assert(
    fc.property(fc.nat(3), fc.nat(200), fc.nat(100), fc.nat(200), fc.nat(200), (quarters, x, y, w, h) => {
      const box = { x0: x, y0: y, x1: x + w, y1: y + h };
      expect(unturnBox(turnBox(box, quarters, size), quarters, size)).toEqual(box);
    }),
  );
});
