import { describe, expect, test } from 'vitest';
import type { LineReading } from '../../rules/photo/arrange-lines.ts';
import { NO_DRIFT } from '../../rules/photo/follow-drift.ts';
import type { PreparedBlock } from '../../rules/photo/prepare-block.ts';
import { rereadWeakLines } from '../../rules/photo/reread-weak-lines.ts';

const KNOWN = ['glycerin', 'carbomer'];
const countKnown = (text: string): number =>
  KNOWN.reduce((sum, name) => sum + (text.toLowerCase().split(name).length - 1) * name.length, 0);

const block: PreparedBlock = {
  picture: { grey: new Uint8Array(800 * 40).fill(205), width: 800, height: 40 },
  geometry: {
    width: 800,
    height: 40,
    zoom: 1,
    scale: 1,
    centreX: 400,
    centreY: 20,
    halfWidth: 400,
    left: -400,
    top: -20,
    baselines: { slope: 0, bow: 0, wave: 0, fan: 0, fanBow: 0 },
    drift: NO_DRIFT,
    quarterTurns: 0,
  },
  linePitch: 40,
  letters: Array.from({ length: 60 }, (_, i) => ({ x: 10 + i * 10, y: 20, tall: 20 })),
};

/** A line of words from the left, ten pixels a letter, all its letters seen. */
function lineOf(...read: [text: string, confidence: number][]): LineReading {
  let x = 5;
  const words = read.map(([text, confidence]) => {
    const box = { x0: x, x1: x + text.length * 10, y0: 5, y1: 35 };
    x = box.x1;
    return { text, confidence, line: 0, box };
  });
  const covered = block.letters.filter((letter) => letter.x < x).length;
  return { strip: { x0: 0, x1: 800, y0: 0, y1: 40 }, words, seen: block.letters.length, covered };
}

describe('which lines are read again', () => {
  const long = 'Ethylhexylmethoxycrylene-and-more-of-it-here';
  const cases: [what: string, line: LineReading, looks: number][] = [
    ['all known', lineOf(...Array.from({ length: 7 }, (): [string, number] => ['Glycerin,', 40])), 0],
    ['many unknown words, all read for sure', lineOf(['Glycerin,', 92], [long, 90], ['Ceramide', 71]), 0],
    ['the same, a bullet unsure', lineOf(['Glycerin', 92], ['¢', 12], [long, 90], ['Ceramid', 88]), 0],
    ['the same, one word unsure', lineOf(['Glycerin,', 92], [long, 69], ['Ceramide', 90]), 3],
    ['sure, but its end was not read', lineOf(['Glycerin,', 92], ['Ceramide-of-a-kind', 90]), 3],
    ['no words at all', lineOf(), 3],
  ];
  test.each(cases)('%s', async (_what, line, looks) => {
    let asked = 0;
    const recognise = async () => {
      asked++;
      return [];
    };
    const [again] = await rereadWeakLines(block, [line], { recognise, countKnown }, false);
    expect(asked).toBe(looks);
    expect(again!.words.map(({ text }) => text)).toEqual(line.words.map(({ text }) => text));
  });

  const unknown = lineOf(['Pflegende', 40], ['Hautcreme', 40]);
  const list = lineOf(['Glycerin,', 92], [long, 90], ['Ceramide', 90]);
  const far = [unknown, unknown, unknown, unknown];
  test.each([
    ['those beside a list, and none further off', [...far, list], 2],
    ['all where there is no list at all', far, 4],
  ])('of lines without a known word %s', async (_where, lines, read) => {
    let asked = 0;
    const recognise = async () => {
      asked++;
      return [];
    };
    await rereadWeakLines(block, lines, { recognise, countKnown }, false);
    expect(asked).toBe(3 * read);
  });
});
