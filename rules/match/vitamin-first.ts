/** With the endings of its case: "vitamiini", "vitamino", "vitaminli". */
const VITAMIN = '[vw]itami{1,2}n[a-z]{0,5}';
const LETTER_FIRST = new RegExp(`^([a-z]\\d{0,2}|pp) ${VITAMIN}(?: (palmita)[a-z]+)?$`);
const LETTER_BEHIND = new RegExp(`^${VITAMIN} ([a-z]\\d{0,2})$`);
const ESTER = new RegExp(`^(?:palmita[a-z]+ ${VITAMIN} a|a [vw]itami{1,2}n[a-z]{0,2}palmita[a-z]+)$`);

/** "e vitamin", "b5 vitamiini", "vitaminu c" -> "vitamin e", "vitamin b5", "vitamin c"; any other folded key as it is. */
export function vitaminFirst(key: string): string {
  if (!key.includes('itami')) return key;
  if (ESTER.test(key)) return 'vitamin a palmitate';
  return key
    .replace(LETTER_FIRST, (_all, letter: string, ester?: string) => `vitamin ${letter}${ester ? ' palmitate' : ''}`)
    .replace(LETTER_BEHIND, 'vitamin $1');
}
