import { anyOf, LONGEST_ENDING } from './stems.ts';

/** How a noun stands in a name: as a word of its own, or glued behind what says which one it is. */
export interface Noun {
  readonly alone: RegExp;
  readonly glued: RegExp;
}

/** Stems of a noun. `whole`: words too short to have any ending; `glued`: those that are glued, where not all are. */
export const nounOf = (stems: string, { whole = stems, glued = stems } = {}): Noun => ({
  // "olivový", "oljčno" are no oil but its plant, and a syrup is no acid
  alone: new RegExp(`^(?!oli[vk]|sirup)(?:${anyOf(stems)}[a-z]{0,4}|${anyOf(whole)})$`),
  glued: new RegExp(`^([a-z]{2,}?)${anyOf(glued)}[a-z]{0,${LONGEST_ENDING}}$`),
});

/** What is beside the noun, in either order; null where there is no such noun. */
export function besideNoun(sounds: readonly string[], { alone, glued }: Noun): string[] | null {
  const at = sounds.findIndex((word) => alone.test(word));
  if (at >= 0) return sounds.toSpliced(at, 1);
  const behind = sounds.findIndex((word) => glued.test(word));
  return behind < 0 ? null : sounds.with(behind, glued.exec(sounds[behind]!)![1]!);
}
