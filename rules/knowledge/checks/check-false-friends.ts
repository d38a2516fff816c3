import { compareKey, type KnowledgeCheck, namesOf } from './all-facts.ts';

/** A false friend is harmless by definition: its own name must not be the name of what it is mistaken for (its aliases have one owner anyway). */
export const checkFalseFriends: KnowledgeCheck = ({ ingredients, falseFriends }, tools) => {
  const targets = new Map<string, string>();
  for (const [category, rows] of Object.entries(ingredients)) {
    if (category === 'soothing') continue;
    for (const ingredient of rows)
      for (const name of namesOf(ingredient)) targets.set(compareKey(name, tools), `${ingredient.inci} (${category})`);
  }
  return falseFriends.flatMap(({ inci }) => {
    const target = targets.get(compareKey(inci, tools));
    return target ? [`"${inci}" is a false friend and a name of ${target}. Decide which, and keep it there alone.`] : [];
  });
};
