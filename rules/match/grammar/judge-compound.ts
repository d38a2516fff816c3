import type { GrammarCategories } from './grammar-hit.ts';
import { wordSet } from './word-set.ts';

const SCENTED_RADICALS = [
  'geranyl', 'linalyl', 'citronellyl', 'terpinyl', 'bornyl', 'cedryl', 'vetiveryl', 'santalyl', 'carvyl', 'cinnamyl', 'anisyl', 'fenchyl', 'nopyl',
  'eugenyl', 'farnesyl', 'menthyl', 'benzyl', 'phenethyl', 'phenylethyl', 'hexyl', 'hexenyl', 'amyl', 'allyl', 'styralyl',
]; // biome-ignore format: a table
const SCENTED_ACIDS = wordSet(
  'acetate formate propionate butyrate isobutyrate valerate isovalerate cinnamate tiglate phenylacetate caproate hexanoate heptanoate anthranilate cyclohexanepropionate',
);
const SCENTED_SALICYLATES = wordSet(
  'methyl ethyl amyl isoamyl pentyl isopentyl hexyl hexenyl benzyl phenethyl cyclohexyl linalyl',
);
/** Niacin esters warm and redden; these two are vitamins. */
const MILD_NIACIN_ESTERS = wordSet('tocopheryl inositol');
const FAT_LOVING_ASCORBYLS = wordSet(
  'tetraisopalmitate dipalmitate stearate linoleate tetrahexyldecyl tetrahexyldecanoate oleate laurate',
);
const WASHING_CHAINS = [
  'laur',
  'coc',
  'myr',
  'pareth',
  'trideceth',
  'deceth',
  'capryl',
  'decyl',
  'octyl',
  'dodecyl',
  'c12',
  'c10',
  'c14',
];
/** Alcohols so short that their esters still act as the acid. */
const SHORT_ALCOHOLS = wordSet('methyl ethyl propyl isopropyl glyceryl glycerol glycerin');
const AMINES = wordSet('ammonium monoammonium arginine lysine histidine guanidine strontium');
const UNSURE = ['chloroacet', 'trichlorac', 'benzilate', 'glyoxyl', 'acetoxybenz', 'hydroxycapr'];
const PLAIN_ASCORBYL_PALMITATE = wordSet('l ascorbyl 6 palmitate monopalmitate palmityl ascorbate');

const has = (words: readonly string[], part: string): boolean => words.some((word) => word.includes(part));
const SALT_FORMERS = wordSet(
  'sodium potassium calcium magnesium zinc ammonium lithium aluminum copper manganese iron silver bismuth strontium arginine lysine histidine tea mea dea ethanolamine diethylamine tromethamine betaine trimethylglycine choline pyridoxine niacinamide nicotinamide caffeine glucosamine chitosan carnitine guanidine aminomethyl mipa allantoin morpholine',
);
const MULTIPLIER = /^(?:mono|di|tri|tetra)(?=[a-z]{4})/;
const isSalt = (words: readonly string[]): boolean =>
  words.some(
    (word) =>
      SALT_FORMERS.has(word) ||
      SALT_FORMERS.has(word.replace(MULTIPLIER, '')) ||
      word.includes('silanediol') ||
      word.includes('silanol'),
  );
const someOf = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

function judgeSalicylate(words: readonly string[]): GrammarCategories {
  if (has(words, 'methoxysalicyl') || has(words, 'salicylamide')) return [];
  if (has(words, 'salicyloyl') || isSalt(words)) return [{ category: 'bha', tier: 4 }];
  if (words.includes('glycol') || has(words, 'menthyl') || words[0] === 'hydroxyethyl') return [{ category: 'other-irritant' }];
  return someOf(words, SCENTED_SALICYLATES) ? [{ category: 'fragrance' }] : [];
}

function judgeRetinoid(words: readonly string[]): GrammarCategories {
  const ester = has(words, 'retinyl') || has(words, 'retinoate');
  const retinoid: GrammarCategories = [{ category: 'retinoid', tier: ester ? 4 : 3 }];
  return has(words, 'ascorb') ? [...retinoid, { category: 'vitamin-c', tier: 3 }] : retinoid;
}

function judgeAscorbyl(words: readonly string[]): GrammarCategories {
  if (has(words, 'isoascorb') || (has(words, 'palmit') && words.every((word) => PLAIN_ASCORBYL_PALMITATE.has(word)))) return [];
  return [{ category: 'vitamin-c', tier: someOf(words, FAT_LOVING_ASCORBYLS) ? 3 : 2 }];
}

/** Glycolates, mandelates, lactates, malates, tartrates and pyruvates: salts with amines and esters with short alcohols keep the category. */
function judgeHydroxyAcid(words: readonly string[]): GrammarCategories {
  const short = someOf(words.slice(0, -1), SHORT_ALCOHOLS) && words.length <= 3;
  if (has(words, 'glycolate') || has(words, 'mandelate')) {
    if (isSalt(words) || short) return [{ category: 'aha' }];
    return words[0] === 'allyl' ? [{ category: 'fragrance' }] : [];
  }
  if (has(words, 'citr')) return [];
  if (has(words, 'lactyl') || words.includes('peg')) return [];
  if (words[0] === 'menthyl') return [{ category: 'fragrance' }];
  const kept = has(words, 'lactate') || has(words, 'pyruvate') ? short || someOf(words, AMINES) : someOf(words, AMINES);
  return kept ? [{ category: 'aha' }] : [];
}

/**
 * Names built on an acid that is itself an active: its salts keep the category, most of its esters do not.
 * Rules and exceptions: domain notes, sections 1, 2, 5 and 15. Null: not sure enough to say anything.
 */
export function judgeFlagged(words: readonly string[]): GrammarCategories | null {
  if (has(words, 'retin') && !has(words, 'retinal')) return judgeRetinoid(words);
  if (has(words, 'ascorb')) return judgeAscorbyl(words);
  if (has(words, 'thioglycol') || has(words, 'thiolact')) return [{ category: 'other-irritant' }];
  if (has(words, 'salicyl')) return judgeSalicylate(words);
  if (has(words, 'nicotin')) return someOf(words, MILD_NIACIN_ESTERS) || isSalt(words) ? [] : [{ category: 'other-irritant' }];
  if (has(words, 'lactobion') || has(words, 'maltobion')) return [{ category: 'pha' }];
  return UNSURE.some((stem) => has(words, stem)) ? null : judgeHydroxyAcid(words);
}

function isWashingAgent(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (last === 'sulfonate') return words.includes('olefin');
  return (
    (last === 'sulfate' || last === 'sulphate') && words.some((word) => WASHING_CHAINS.some((chain) => word.startsWith(chain)))
  );
}

/** Categories of a compound without a flagged acid: scented esters, washing sulfates, hyaluronates and ceramides. */
export function judgeHarmless(words: readonly string[]): GrammarCategories {
  const last = words.at(-1)!;
  if (has(words, 'hyaluron') || (words.at(-1) === 'acid' && has(words, 'linole'))) return [{ category: 'soothing' }];
  const scented = words
    .slice(0, -1)
    .some((word) => SCENTED_RADICALS.some((radical) => word.endsWith(radical) && !word.startsWith('ethylhexyl')));
  if (scented && words.length <= 4 && SCENTED_ACIDS.has(last)) return [{ category: 'fragrance' }];
  if (isWashingAgent(words)) return [{ category: 'other-irritant' }];
  return last === 'ceramide' || last === 'ceramides' ? [{ category: 'soothing' }] : [];
}
