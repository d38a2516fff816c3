import { compareKey, type KnowledgeCheck, namesOf } from './all-facts.ts';

/** A name in another language counts only when the ingredient it stands for is known; else the whole row is lost without a word. */
export const checkNamesKnown: KnowledgeCheck = (facts, tools) => {
  const known = new Set(
    [
      ...Object.values(facts.ingredients).flat().flatMap(namesOf),
      ...facts.falseFriends.flatMap(namesOf),
      ...Object.values(facts.common).flatMap((file) => Object.entries(file).flatMap(([inci, aliases]) => [inci, ...aliases])),
    ].map((name) => compareKey(name, tools)),
  );
  return Object.entries(facts.names).flatMap(([language, rows]) =>
    Object.keys(rows)
      .filter((inci) => !known.has(compareKey(inci, tools)) && !tools.grammarKnows(inci))
      .map(
        (inci) =>
          `names/${language}.json has names for "${inci}", which no ingredient file and no pattern knows. Add the ingredient, or mend the key.`,
      ),
  );
};
