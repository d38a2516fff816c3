import { editDistance } from '../../edit-distance.ts';
import type { KnownIngredient } from '../known-ingredient.ts';
import { isFlagged } from '../match.ts';
import { foldGlyphs } from './fold-glyphs.ts';
import { type Script, scriptOfName, typedForm } from './typed-form.ts';

/** Most slips in a name of so many glyphs, or letters of Hangul: of a short name nothing would be left. */
const FEWEST = { ko: [7, 16], ja: [4, 10], zh: [3, 9] } as const;
const mostSlips = (length: number, script: Script): number => FEWEST[script].filter((fewest) => length >= fewest).length;

const MOST_CANDIDATES = 4;
const LONGEST = 90;

interface SpelledName {
  spelled: string;
  ingredient: KnownIngredient;
}

/** The names of one script in the spelling that is compared. */
interface SpelledNames {
  bySpelling: Map<string, KnownIngredient>;
  flagged: SpelledName[];
  harmless: SpelledName[];
}

/**
 * The names in Korean, Japanese and Chinese glyphs, laid out for what is typed: by their glyphs, by their spelling, and by nearness. Made
 * when the first name in glyphs is not known as printed.
 */
export class GlyphNames {
  /** Folded glyphs -> ingredient. */
  readonly byGlyphs = new Map<string, KnownIngredient>();
  readonly #byScript = new Map<Script, SpelledNames>();

  /** Compact keys in glyphs, each with its ingredient. */
  constructor(names: readonly (readonly [key: string, ingredient: KnownIngredient])[]) {
    const glyphs = foldGlyphs(names.map(([key]) => key).join('\n')).split('\n');
    glyphs.forEach((key, i) => {
      if (!this.byGlyphs.has(key)) this.byGlyphs.set(key, names[i]![1]);
    });
  }

  #ofScript(script: Script): SpelledNames {
    const known = this.#byScript.get(script);
    if (known) return known;
    const names: SpelledNames = { bySpelling: new Map(), flagged: [], harmless: [] };
    this.#byScript.set(script, names);
    const own = [...this.byGlyphs].filter(([key]) => scriptOfName(key) === script);
    // all as one text, in a fraction of the time
    const spelled = typedForm(own.map(([key]) => key).join('\n'), script).split('\n');
    own.forEach(([, ingredient], i) => {
      const key = spelled[i]!;
      if (!names.bySpelling.has(key)) names.bySpelling.set(key, ingredient);
      names[isFlagged(ingredient) ? 'flagged' : 'harmless'].push({ spelled: key, ingredient });
    });
    return names;
  }

  /** The ingredient whose name a compact key is in other forms of its glyphs, or another spelling. */
  find(compact: string): KnownIngredient | undefined {
    const glyphs = foldGlyphs(compact);
    const script = scriptOfName(glyphs);
    return this.byGlyphs.get(glyphs) ?? this.#ofScript(script).bySpelling.get(typedForm(glyphs, script));
  }

  /**
   * Held back names that a compact key is a slip or two from, and the harmless ones as near; none where a harmless one is nearer. What has
   * such a name at its beginning or its end is a compound of it, and no slip.
   */
  near(compact: string): KnownIngredient[] {
    const glyphs = foldGlyphs(compact);
    const script = scriptOfName(glyphs);
    const wanted = typedForm(glyphs, script);
    if (wanted.length > LONGEST) return [];
    let least = mostSlips(wanted.length, script);
    if (least === 0) return [];
    let found: SpelledName[] = [];
    const { flagged, harmless } = this.#ofScript(script);
    for (const name of flagged) {
      const { spelled } = name;
      const limit = Math.min(least, mostSlips(spelled.length, script));
      if (limit === 0 || Math.abs(spelled.length - wanted.length) > limit) continue;
      const distance = editDistance(wanted, spelled, limit);
      if (distance > limit || wanted.startsWith(spelled) || wanted.endsWith(spelled)) continue;
      found = distance < least ? [name] : [...found, name];
      least = distance;
    }
    if (found.length === 0) return [];
    const twins = harmless.filter(({ spelled }) => editDistance(wanted, spelled, least) <= least);
    if (twins.some(({ spelled }) => editDistance(wanted, spelled, least) < least)) return [];
    return [...new Set([...found, ...twins].map(({ ingredient }) => ingredient))].slice(0, MOST_CANDIDATES);
  }
}
