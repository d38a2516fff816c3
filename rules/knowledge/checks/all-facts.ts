/** All facts as plain objects, by the file they stand in, and what a check may ask of the rest of the engine. */
import type {
  CommonNames,
  FalseFriend,
  FlaggedIngredient,
  GuidanceRow,
  NamesOfLanguage,
  ProtocolFacts,
  Source,
  Wording,
} from '../schema.ts';

export type AllFacts = {
  /** ingredients/<category>.json */
  ingredients: Record<string, FlaggedIngredient[]>;
  falseFriends: FalseFriend[];
  /** common/<topic>.json */
  common: Record<string, CommonNames>;
  /** names/<language>.json */
  names: Record<string, NamesOfLanguage>;
  sources: Source[];
  guidance: GuidanceRow[];
  /** protocols/<id>.json */
  protocols: Record<string, ProtocolFacts>;
  /** wording/<language>/<topic>.json */
  wording: Record<string, Record<string, Wording>>;
};

export type CheckTools = {
  /** Name as printed -> words one blank apart, as the matcher compares them. */
  fold: (name: string) => string;
  /** Whether the grammar of INCI names recognises this name. */
  grammarKnows: (name: string) => boolean;
};

/** A check returns one sentence for each thing to mend, and none when all is well. */
export type KnowledgeCheck = (facts: AllFacts, tools: CheckTools) => string[];

/** What is compared when blanks themselves are in doubt. */
export const compareKey = (name: string, { fold }: CheckTools): string => fold(name).replaceAll(' ', '');

/** Every name of an ingredient: its own, its aliases, its misspellings. */
export const namesOf = ({
  inci,
  aliases = [],
  misspelt = [],
}: Pick<FlaggedIngredient, 'inci' | 'aliases' | 'misspelt'>): string[] => [inci, ...aliases, ...misspelt];
