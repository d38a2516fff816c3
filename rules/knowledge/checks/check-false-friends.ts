import { compareKey, type KnowledgeCheck, namesOf } from './all-facts.ts';

/** A false friend is harmless by definition: none of its names may be the name of what it is mistaken for. */
export const checkFalseFriends: KnowledgeCheck = ({ ingredients, falseFriends }, tools) => {
  const targets = new Map<string, string>();
  for (const [category, rows] of Object.entries(ingredients)) {
    if (category === 'soothing') continue;
    for (const ingredient of rows)
      for (const name of namesOf(ingredient)) targets.set(compareKey(name, tools), `${ingredient.inci} (${category})`);
  }
  return falseFriends.flatMap((friend) =>
    namesOf(friend).flatMap((name) => {
      const target = targets.get(compareKey(name, tools));
      return target
        ? [`"${name}" is a false friend (${friend.inci}) and a name of ${target}. Decide which, and keep it there alone.`]
        : [];
    }),
  );
};
