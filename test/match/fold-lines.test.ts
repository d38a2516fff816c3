import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactKey, compactLines, foldLines, foldName } from '../../rules/match/fold-name.ts';

const lines: [why: string, line: string][] = [
  ['a plain name', 'Glycerin'],
  ['marks and digits', 'PEG-100 Stearate (1 %)'],
  ['nothing but marks', ' *** '],
  ['letters with accents', 'Beurre de Karité'],
  ['the word vitamin of another language', 'Vitamine C'],
  ['the same behind a mark that is no blank', 'D_Vitamina_A, witamina'],
  ['a word that only begins like it', 'Vitaminic'],
  ['another script', '나이아신아마이드'],
];
test.each(lines)('%s folds as a name does, wherever it stands', (_why, line) => {
  const three = ['First', line, 'Last-one'].join('\n');
  expect(foldLines(three)).toEqual(['first', foldName(line), 'last one']);
  expect(compactLines(three)).toEqual(['first', compactKey(foldName(line)), 'lastone']);
});

test('many lines fold as each alone', () => {
  const anyLine = fc.oneof(fc.string(), fc.string({ unit: 'binary' })).map((text) => text.replaceAll('\n', ' '));
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1 }), (all) => {
      expect(foldLines(all.join('\n'))).toEqual(all.map(foldName));
      expect(compactLines(all.join('\n'))).toEqual(all.map((line) => compactKey(foldName(line))));
    }),
  );
});
