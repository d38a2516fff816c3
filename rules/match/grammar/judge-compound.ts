import type { GrammarCategories } from './grammar-hit.ts';
import { wordSet } from './word-set.ts';

const SCENTED_RADICALS = wordSet(
  'geranyl linalyl citronellyl terpinyl bornyl isobornyl cedryl vetiveryl santalyl carvyl cinnamyl anisyl fenchyl nopyl eugenyl farnesyl benzyl phenethyl hexyl hexenyl amyl isoamyl allyl cyclohexyl tetrahydrolinalyl dimethylbenzyl',
);
const SCENTED_ACIDS = wordSet(
  'acetate formate propionate butyrate isobutyrate valerate isovalerate cinnamate tiglate phenylacetate caproate hexanoate heptanoate anthranilate',
);
const SCENTED_SALICYLATES = wordSet('methyl ethyl amyl isoamyl pentyl hexyl hexenyl benzyl phenethyl cyclohexyl linalyl');
const WARMING = wordSet('methyl ethyl benzyl hexyl');
const FAT_LOVING_ASCORBYLS = wordSet(
  'tetraisopalmitate dipalmitate stearate linoleate tetrahexyldecyl tetrahexyldecanoate oleate laurate',
);
const WASHING_CHAINS = ['laur', 'coc', 'myr', 'pareth', 'trideceth', 'deceth', 'capryl', 'decyl', 'octyl', 'c12', 'c10', 'c14'];

const has = (words: readonly string[], part: string): boolean => words.some((word) => word.includes(part));
const isSalt = (words: readonly string[]): boolean =>
  words.some((word) => SALT_FORMERS.has(word.replace(/^(di|tri|tetra|mono)/, ''))) || words[0] === 'caffeine';
const SALT_FORMERS = wordSet(
  'sodium potassium calcium magnesium zinc ammonium lithium aluminum copper manganese iron silver bismuth strontium arginine lysine histidine tea mea dea triethanolamine ethanolamine tromethamine betaine choline pyridoxine niacinamide nicotinamide caffeine glucosamine silanediol chitosan carnitine guanidine aminomethyl mipa allantoin morpholine',
);

function judgeSalicylate(words: readonly string[]): GrammarCategories {
  if (has(words, 'methoxysalicyl') || has(words, 'salicylamide')) return [];
  if (has(words, 'salicyloyl') || isSalt(words)) return [{ category: 'bha', tier: 4 }];
  if (words[0] === 'glycol' || has(words, 'menthyl') || words[0] === 'hydroxyethyl') return [{ category: 'other-irritant' }];
  return words.some((word) => SCENTED_SALICYLATES.has(word)) ? [{ category: 'fragrance' }] : [];
}

function judgeRetinoid(words: readonly string[]): GrammarCategories {
  const ester = has(words, 'retinyl') || has(words, 'retinoate');
  const retinoid: GrammarCategories = [{ category: 'retinoid', tier: ester ? 4 : 3 }];
  return has(words, 'ascorb') ? [...retinoid, { category: 'vitamin-c', tier: 3 }] : retinoid;
}

function judgeAscorbyl(words: readonly string[]): GrammarCategories {
  if (has(words, 'isoascorb') || (words.length === 2 && words[0] === 'ascorbyl' && words[1] === 'palmitate')) return [];
  return [{ category: 'vitamin-c', tier: words.some((word) => FAT_LOVING_ASCORBYLS.has(word)) ? 3 : 2 }];
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
  if (has(words, 'nicotin')) return words.some((word) => WARMING.has(word)) ? [{ category: 'other-irritant' }] : [];
  if (has(words, 'glycolate')) {
    if (isSalt(words)) return [{ category: 'aha' }];
    return words[0] === 'allyl' ? [{ category: 'fragrance' }] : [];
  }
  if (has(words, 'mandelate')) return isSalt(words) ? [{ category: 'aha' }] : [];
  if (has(words, 'lactate')) return words.includes('ammonium') ? [{ category: 'aha' }] : [];
  return has(words, 'trichloroacet') || has(words, 'benzilate') ? null : [];
}

/** Categories of a compound without a flagged acid: scented esters, washing sulfates, hyaluronates and ceramides. */
export function judgeHarmless(words: readonly string[]): GrammarCategories {
  const last = words.at(-1)!;
  if (has(words, 'hyaluron')) return [{ category: 'soothing' }];
  if (words.length === 2 && SCENTED_RADICALS.has(words[0]!) && SCENTED_ACIDS.has(last)) return [{ category: 'fragrance' }];
  if (last === 'sulfate' && words.some((word) => WASHING_CHAINS.some((chain) => word.startsWith(chain))))
    return [{ category: 'other-irritant' }];
  return last === 'ceramide' || last === 'ceramides' ? [{ category: 'soothing' }] : [];
}
