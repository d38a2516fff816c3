import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Wording } from './wording.ts';

export const WordingContext = createContext<Wording | null>(null);

/** The wording of the language the patient reads. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('useWording needs a WordingContext above it');
  return wording;
}
