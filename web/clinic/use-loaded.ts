import { useState } from 'preact/hooks';
import type { Outcome } from './clinic-client.ts';
import { say } from './say.ts';
import { useOnce } from './use-once.ts';

/** Something that is fetched when a screen is opened. `trouble` is the sentence for when it could not be. */
export function useLoaded<T>(load: () => Promise<Outcome<T>>): { value: T | null; trouble: string | null; again: () => void } {
  const [value, put] = useState<T | null>(null);
  const [trouble, tell] = useState<string | null>(null);
  const again = async () => {
    tell(null);
    const outcome = await load();
    if (outcome.ok) put(outcome.value);
    else tell(outcome.problem?.detail ?? say('trouble'));
  };
  useOnce(again);
  return { value, trouble, again };
}
