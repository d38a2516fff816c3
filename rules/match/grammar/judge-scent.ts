import scented from '../../knowledge/grammar/scented-compounds.json' with { type: 'json' };
import { wordSet } from './word-set.ts';

/** Ends of the radicals whose small esters are scent ("phenylethyl", "dihydroterpinyl", "isobornyl"). */
const SCENTED_RADICALS = scented.radicals.split(' ');
const SHORT_ALCOHOLS = wordSet(scented.shortAlcohols);
const SMALL_ACIDS = wordSet(scented.smallAcids);
/** Small esters of short alcohols that smell; those of acetic and propionic acid are solvents. */
const FRUITY_ACIDS = wordSet(scented.fruityAcids);
const CHAIN_LENGTH = /^c\d{1,2}$/;
const SCENTED_ETHERS = wordSet(scented.ethers);

const isScentedRadical = (word: string): boolean =>
  !word.includes('ethylhexyl') && SCENTED_RADICALS.some((radical) => word.endsWith(radical));

/** Further alcohols whose esters with salicylic acid are scent. */
const SCENTED_SALICYLATES = wordSet(scented.salicylates);

/** Words of an ester of a heavier acid, its acid last: is it one of an aromatic or a short alcohol, and so scent? */
export function isScentedEster(words: readonly string[]): boolean {
  const named = words.slice(0, -1);
  return named.some((word) => SHORT_ALCOHOLS.has(word) || SCENTED_SALICYLATES.has(word) || isScentedRadical(word));
}

/** Small esters and ethers that are there for their scent: aroma chemicals are named so, and too many to list. */
export function isScented(words: readonly string[]): boolean {
  // "C12-15 Allyl Benzoate" is the alkyl benzoate
  if (words.length < 2 || words.length > 4 || words.some((word) => CHAIN_LENGTH.test(word))) return false;
  // a doubled letter is damage, not another acid
  const last = words.at(-1)!.replace('oo', 'o');
  const named = words.slice(0, -1);
  if (last === 'ether' || last === 'oxide') return named.some((word) => SCENTED_ETHERS.has(word));
  if (FRUITY_ACIDS.has(last) && named.every((word) => SHORT_ALCOHOLS.has(word) || /^\d$/.test(word))) return true;
  // sun filters end alike: diethylamino hydroxybenzoyl hexyl benzoate
  return SMALL_ACIDS.has(last) && named.some(isScentedRadical) && !named.some((word) => word.includes('benzoyl'));
}
