import { compareKey, type KnowledgeCheck, namesOf } from './all-facts.ts';

type Owner = { inci: string; file: string };

/** One name belongs to one ingredient: two owners would make the answer depend on the order of the files. */
export const checkOneOwner: KnowledgeCheck = (facts, tools) => {
  const owners = new Map<string, Owner>();
  const wrong: string[] = [];
  const claim = (name: string, owner: Owner): void => {
    const key = compareKey(name, tools);
    const before = owners.get(key);
    if (before && before !== owner) {
      wrong.push(
        `"${name}" names both ${before.inci} (${before.file}) and ${owner.inci} (${owner.file}). Keep it in one of them.`,
      );
    } else owners.set(key, owner);
  };
  // a name of the vocabulary may stand in several files as long as it means the same ingredient
  const ownerOf = (inci: string, file: string): Owner => owners.get(compareKey(inci, tools)) ?? { inci, file };

  for (const [category, ingredients] of Object.entries(facts.ingredients)) {
    for (const ingredient of ingredients) {
      const owner = { inci: ingredient.inci, file: `ingredients/${category}.json` };
      for (const name of namesOf(ingredient)) claim(name, owner);
    }
  }
  for (const friend of facts.falseFriends) {
    const owner = { inci: friend.inci, file: 'ingredients/false-friends.json' };
    for (const name of namesOf(friend)) claim(name, owner);
  }
  const vocabulary = { ...prefixed('common', facts.common), ...prefixed('names', facts.names) };
  for (const [file, ingredients] of Object.entries(vocabulary)) {
    for (const [inci, names] of Object.entries(ingredients)) {
      const owner = ownerOf(inci, file);
      for (const name of [inci, ...names]) claim(name, owner);
    }
  }
  return wrong;
};

const prefixed = <T>(folder: string, files: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(files).map(([file, content]) => [`${folder}/${file}.json`, content]));
