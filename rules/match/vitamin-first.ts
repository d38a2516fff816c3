const LETTER_FIRST = /^([a-z]\d{0,2}|pp) vitamin$/;

/** "e vitamin", "b5 vitamin" (Hungarian, Swedish, Danish, Turkish) -> "vitamin e", "vitamin b5"; any other folded key as it is. */
export const vitaminFirst = (key: string): string => key.replace(LETTER_FIRST, 'vitamin $1');
