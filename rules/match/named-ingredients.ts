import { collectNames } from './collect-names.ts';
import { type PackedNames, packNames } from './pack-names.ts';

/** Every ingredient with its names. In bundles this module is replaced by its own value (infra/build/inline-names.ts). */
export const packedNames: PackedNames = packNames(collectNames());
