/** The names of all ingredients as texts, for whoever looks for the words of names and not for an ingredient: no dictionary is made for it. */
import { packedNames } from './match/named-ingredients.ts';

/** Every name that the rules know, many in one text: the INCI names, then the others script by script. */
export const knownNames = (): readonly string[] => [packedNames.inci, packedNames.latin, ...packedNames.others];
