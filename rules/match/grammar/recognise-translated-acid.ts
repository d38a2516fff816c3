import type { GrammarHit } from './grammar-hit.ts';
import { recogniseCompound } from './recognise-compound.ts';

const ACID_FIRST = /^(?:acide|acido|acid)$/;
const ADJECTIVE = /(?:ique|ico)$/;

/** "acide laurique", "ácido láurico", "acid lauric" -> lauric acid. Acids that are actives are left to the explicit facts. */
export function recogniseTranslatedAcid([noun, adjective, ...rest]: readonly string[]): GrammarHit | null {
  if (!noun || !adjective || rest.length > 0 || !ACID_FIRST.test(noun)) return null;
  return recogniseCompound([adjective.replace(ADJECTIVE, 'ic'), 'acid']);
}
