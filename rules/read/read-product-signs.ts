/** What a label says about its product beside the list: sun protection factor, food words, the script it is written in. */
import { searchText } from './search-text.ts';
import { WordPattern } from './word-pattern.ts';
import drugForms from './words/drug-forms.json' with { type: 'json' };
import food from './words/food.json' with { type: 'json' };
import foodHeadings from './words/food-headings.json' with { type: 'json' };

export interface ProductSigns {
  /** SPF as printed; null where there is none. */
  spf: number | null;
  /** Distinct words that only a food label has. */
  foodWords: number;
  /** One of the headings that the law asks of food labels alone. */
  foodHeading: boolean;
  /** The form that is named first is one to swallow (capsules, tablets), not one for the skin. */
  swallowed: boolean;
  /** The script most letters are in, where it is one whose names we do not read; null for Latin, Korean, Japanese, Chinese; '' where it cannot be said. */
  unreadScript: string | null;
}

const SPF = /\b(?:spf|lsf|fps|ip)\s?[:.]?\s?(\d{1,3})(?!\d)/iu;
const FOOD = new WordPattern(food);
const FOOD_HEADINGS = new WordPattern(foodHeadings);
const ORAL = new WordPattern(drugForms.oral);
const ON_SKIN = new WordPattern(drugForms.onSkin);
/** By the names that Unicode gives them. */
const SCRIPTS = 'Cyrillic Arabic Greek Hebrew Thai Devanagari Bengali Tamil Georgian Armenian'
  .split(' ')
  .map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'gu') }));

function unreadScript(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no look at scripts
  if (/^[\x00-\x7F]*$/.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find((script) => (text.match(script.letters)?.length ?? 0) * 2 > letters)?.name ?? null;
}

/** What comes first names the product; further down a leaflet speaks of other medicines too. */
function isSwallowed(search: string): boolean {
  const oral = ORAL.nextIn(search, 0);
  return oral !== null && oral.index < (ON_SKIN.nextIn(search, 0)?.index ?? Number.POSITIVE_INFINITY);
}

/** Plain text -> its signs. */
export function readProductSigns(text: string): ProductSigns {
  const spf = SPF.exec(text);
  const search = searchText(text);
  return {
    spf: spf ? Number(spf[1]) : null,
    foodWords: new Set(FOOD.matchesIn(search).map(([word]) => word)).size,
    foodHeading: FOOD_HEADINGS.matchesIn(search).length > 0,
    swallowed: isSwallowed(search),
    unreadScript: unreadScript(text),
  };
}
