import facts from '../../knowledge/grammar/chemical-words.json' with { type: 'json' };
import judged from '../../knowledge/grammar/judged-compounds.json' with { type: 'json' };
import type { GrammarCategories } from './grammar-hit.ts';
import { isScented, isScentedEster } from './judge-scent.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** Niacin esters warm and redden; these two are vitamins. */
const MILD_NIACIN_ESTERS = wordSet(judged.mildNiacinEsters);
const FAT_LOVING_ASCORBYLS = wordSet(judged.fattyAscorbyls);
const PLAIN_ASCORBYL_PALMITATE = wordSet(judged.ascorbylPalmitate);
/** Alcohols so short that their esters still act as the acid; of glycolic and mandelic acid, whose esters peel, some longer ones too. */
const SHORT_ALCOHOLS = wordSet(judged.shortAlcohols);
const SHORT_OF_PEELS = wordSet(judged.shortAlcohols, judged.alcoholsOfPeels);
const AMINES = wordSet(judged.amines);
const SALT_FORMERS = wordSet(facts.cations, judged.saltFormers);
/** "Diammonium" forms salts as "ammonium" does; before fewer letters "di" is part of the word. */
const MULTIPLIER = /^(?:mono|di|tri|tetra)(?=[a-z]{4})/;
const WASHING_CHAINS = judged.washingChains.split(' ');
const SOOTHING_STEMS = judged.soothingStems.split(' ');
/** Stems of peels and of acids that experts judge differently: the explicit facts alone decide. */
const UNSURE = judged.unsure.split(' ');

const has = (words: readonly string[], part: string): boolean => words.some((word) => word.includes(part));
const someOf = (words: readonly string[], set: WordSet): boolean => words.some((word) => set.has(word));
const isSalt = (words: readonly string[]): boolean =>
  words.some(
    (word) =>
      SALT_FORMERS.has(word) ||
      SALT_FORMERS.has(word.replace(MULTIPLIER, '')) ||
      word.includes('silanediol') ||
      word.includes('silanol'),
  );

function judgeSalicylate(words: readonly string[]): GrammarCategories {
  if (has(words, 'methoxysalicyl') || has(words, 'salicylamide') || words.includes('phytosphingosine')) return [];
  if (words.includes('trolamine') || words.includes('homomenthyl')) return [];
  if (has(words, 'salicyloyl') || words.includes('capryloyl') || isSalt(words)) return [{ category: 'bha', tier: 4 }];
  if (words.includes('glycol') || has(words, 'menthyl') || words.includes('hydroxyethyl')) {
    return [{ category: 'other-irritant' }];
  }
  return isScentedEster(words) ? [{ category: 'fragrance' }] : [];
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

/** Glycolates, mandelates, lactates, malates, tartrates, pyruvates: salts with amines and esters with short alcohols keep the category. */
function judgeHydroxyAcid(words: readonly string[]): GrammarCategories {
  const isEsterOf = (alcohols: WordSet): boolean =>
    someOf(words, alcohols) && words.slice(0, -1).every((word) => alcohols.has(word) || word.length === 1);
  if (has(words, 'glycolate') || has(words, 'mandelate')) {
    if (isSalt(words) || isEsterOf(SHORT_OF_PEELS)) return [{ category: 'aha' }];
    return words[0] === 'allyl' ? [{ category: 'fragrance' }] : [];
  }
  if (has(words, 'citr') || has(words, 'lactyl') || words.includes('peg')) return [];
  if (words[0] === 'menthyl') return [{ category: 'fragrance' }];
  const shortCounts = has(words, 'lactate') || has(words, 'pyruvate');
  return someOf(words, AMINES) || (shortCounts && isEsterOf(SHORT_ALCOHOLS)) ? [{ category: 'aha' }] : [];
}

/**
 * Names built on an acid that is itself an active: its salts keep the category, most of its esters do not.
 * A salt is the acid again once it is dissolved; an ester counts where its alcohol is short, and always of a retinoid or vitamin C, which
 * skin sets free. Null: not sure enough to say anything.
 */
export function judgeFlagged(words: readonly string[]): GrammarCategories | null {
  if (has(words, 'retin') && (!has(words, 'retinal') || has(words, 'retinoate'))) return judgeRetinoid(words);
  if (has(words, 'ascorb')) return judgeAscorbyl(words);
  if (has(words, 'thioglycol') || has(words, 'thiolact')) return [{ category: 'other-irritant' }];
  if (has(words, 'salicyl')) return judgeSalicylate(words);
  if (has(words, 'nicotin')) return someOf(words, MILD_NIACIN_ESTERS) || isSalt(words) ? [] : [{ category: 'other-irritant' }];
  if (has(words, 'lactobion') || has(words, 'maltobion')) return [{ category: 'pha' }];
  return UNSURE.some((stem) => has(words, stem)) ? null : judgeHydroxyAcid(words);
}

function isHarsh(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (last === 'sulfide' || has(words, 'vanillyl')) return true;
  if (last === 'sulfonate' || last === 'dodecylbenzenesulfonate') return words.includes('olefin') || last !== 'sulfonate';
  return (
    (last === 'sulfate' || last === 'sulphate') && words.some((word) => WASHING_CHAINS.some((chain) => word.includes(chain)))
  );
}

/** Lipids of the skin, hyaluronates, panthenol and licorice by their stems; zinc oxide whatever its grain. */
function isSoothing(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (SOOTHING_STEMS.some((stem) => has(words, stem))) return true;
  if (last === 'acid') return has(words, 'linole');
  if (last === 'linoleate' || last === 'linolenate') return words.length === 2;
  return last === 'oxide' && words.includes('zinc');
}

/** Categories of a compound without a flagged acid: what soothes, scented esters, washing sulfates and depilatory sulfides. */
export function judgeHarmless(words: readonly string[]): GrammarCategories {
  if (isHarsh(words)) return [{ category: 'other-irritant' }];
  if (isScented(words)) return [{ category: 'fragrance' }];
  return isSoothing(words) ? [{ category: 'soothing' }] : [];
}
