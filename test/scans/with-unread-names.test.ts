import { describe, expect, test } from 'vitest';
import { withUnreadNames } from '../../functions/scans/with-unread-names.ts';
import type { AnyScriptReading } from '../../rules/photo/read-any-script.ts';

const TEXT = 'Ingredients: Aqua, Glycerin, Cmncr, Panthenol, Carbomer, Squalane, Allantoin, Betaine, Urea, Xanthan Gum.';
const CMNCR = { start: 29, end: 34 };
const BEFORE = { start: 12, end: 13 };

const reading = (model: AnyScriptReading['model'], confidence: number): AnyScriptReading => ({
  text: TEXT,
  words: [{ ...CMNCR, text: 'Cmncr', confidence, box: { x0: 0, y0: 0, x1: 40, y1: 20 } }],
  confidence: 90,
  rotation: 0,
  unreadable: [BEFORE],
  endSeen: true,
  model,
});

describe('names that were seen and not read', () => {
  const cases: [why: string, model: AnyScriptReading['model'], confidence: number, unreadable: object[]][] = [
    ['join what is unreadable already', 'eng', 40, [BEFORE, CMNCR]],
    ['are none where the reader was sure', 'eng', 95, [BEFORE]],
    ['in glyphs are told by their dictionary, not by the reader', 'kor', 40, [BEFORE]],
    ['in a script that was not read are not looked for', null, 40, [BEFORE]],
  ];
  test.each(cases)('%s', (_why, model, confidence, unreadable) =>
    expect(withUnreadNames(reading(model, confidence)).unreadable).toEqual(unreadable),
  );
});
