import { requestNames, type SuggestedName } from '../api-client.ts';
import { settings } from '../state/settings.ts';

const PATIENCE_MS = 1500;
const MOST = 6;

/** Known names that begin like what was typed: from the server, or from this phone where nothing may be sent or nothing answers. */
export async function suggestNames(typed: string, given: AbortSignal): Promise<SuggestedName[]> {
  const query = typed.trim();
  if (query.length < 2) return [];
  if (settings.get().onThisPhoneOnly || !navigator.onLine) return suggestOnPhone(query);
  try {
    return await requestNames(query, AbortSignal.any([given, AbortSignal.timeout(PATIENCE_MS)]));
  } catch {
    return given.aborted ? [] : suggestOnPhone(query);
  }
}

async function suggestOnPhone(query: string): Promise<SuggestedName[]> {
  const { searchIngredients } = await import('../../rules/search-ingredients.ts');
  return searchIngredients(query, MOST).map(({ inci, categories }) => ({ inci, categories }));
}
