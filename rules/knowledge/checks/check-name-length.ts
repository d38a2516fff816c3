import { compareKey, type KnowledgeCheck, namesOf } from './all-facts.ts';

const LEAST_LETTERS = 3;
const LEAST_SIGNS = 4;
const LATIN_ONLY = /^[a-z0-9]+$/;

/** A flagged name of one or two Latin letters is found in any noise ("VC", "C"); a code with enough digits is not ("E330"). */
export const checkNameLength: KnowledgeCheck = ({ ingredients }, tools) =>
  Object.entries(ingredients).flatMap(([category, rows]) =>
    rows.flatMap((ingredient) =>
      namesOf(ingredient)
        .filter((name) => {
          const key = compareKey(name, tools);
          return (
            key === '' || (LATIN_ONLY.test(key) && key.length < LEAST_SIGNS && key.replace(/[0-9]/g, '').length < LEAST_LETTERS)
          );
        })
        .map(
          (name) =>
            `"${name}" (${ingredient.inci} in ingredients/${category}.json) is too short to stand for it. Use ${LEAST_LETTERS} Latin letters, or ${LEAST_SIGNS} signs.`,
        ),
    ),
  );
