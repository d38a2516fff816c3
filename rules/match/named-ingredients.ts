import { collectNames, type NamedIngredient } from './collect-names.ts';

/** Every ingredient with its names. In bundles this module is replaced by its own value (infra/build/inline-names.ts). */
export const namedIngredients: NamedIngredient[] = collectNames();
