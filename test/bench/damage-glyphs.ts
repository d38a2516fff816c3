/** What a model does to the names of a label: glyphs it cannot write, look-alikes, lost glyphs, blanks, lost separators. Seeded. */
import lookAlikes from '../../rules/knowledge/cjk/look-alikes.json' with { type: 'json' };
import { traditionalForm } from '../../rules/match/cjk/canonical-glyph.ts';
import { unwritableBy } from '../../rules/match/cjk/cjk-dictionary.ts';
import { glyphsOfName } from '../../rules/match/cjk/read-glyphs.ts';
import type { CjkModel } from '../../rules/reading-models.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface DamagedLabel {
  text: string;
  /** Where each name stands in the text, in order. */
  places: { start: number; end: number }[];
}

const near = new Map(
  lookAlikes.near.flatMap((group) =>
    [...group].map((glyph): [string, string[]] => [glyph, [...group].filter((other) => other !== glyph)]),
  ),
);
const SEPARATORS: Record<CjkModel, readonly string[]> = {
  kor: [', ', ',', 'ㆍ'],
  jpn: ['、', ',', '・', '，'],
  chi_sim: ['、', '，', ','],
  chi_tra: ['、', ','],
};

function damageGlyph(glyph: string, model: CjkModel, share: number, glyphs: string, random: SeededRandom): string {
  if (!/\p{L}/u.test(glyph)) return glyph;
  const unwritable = [...glyphsOfName(glyph)].some((one) => unwritableBy(model).has(one.codePointAt(0) as number));
  if (unwritable) return random.chance(0.15) ? '' : random.pick(near.get(glyph) ?? [...glyphs]);
  if (!random.chance(share)) return glyph;
  if (random.chance(0.15)) return '';
  return random.chance(0.6) ? random.pick(near.get(glyph) ?? [...glyphs]) : random.pick([...glyphs]);
}

/**
 * Names, the model that reads them, the share of glyphs it misreads (0: none; null: who types writes every glyph) -> the text of a photo,
 * or of a list. `glyphs`: what it may write instead.
 */
export function damageLabel(
  names: readonly string[],
  model: CjkModel,
  share: number | null,
  glyphs: string,
  random: SeededRandom,
): DamagedLabel {
  const separator = random.pick(SEPARATORS[model]);
  const spaced = random.chance(0.5);
  const places: DamagedLabel['places'] = [];
  let text = '';
  let column = 0;
  for (const name of names) {
    const start = text.length;
    for (const printed of name) {
      const glyph = model === 'chi_tra' ? traditionalForm(printed) : printed;
      text += share === null ? glyph : damageGlyph(glyph, model, share, glyphs, random);
      column += 1;
      if (column > 24) {
        text += '\n';
        column = 0;
      } else if (spaced && random.chance(0.7)) text += ' ';
    }
    places.push({ start, end: text.length });
    // a separator at the end of a line is lost now and then
    const lost = share !== null && share > 0 && column > 22 && random.chance(0.3);
    text += lost ? '\n' : separator;
    if (lost) column = 0;
  }
  return { text, places };
}
