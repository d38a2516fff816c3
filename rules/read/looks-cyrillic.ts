const WORD = /[A-Za-z]{4,}/g;
const FEWEST_WORDS = 6;
/** Of the longer words; 70 % on Russian labels, hardly any in Latin ones. */
const LEAST_SHARE = 0.4;

/**
 * Whether what a Latin reader made of a photo looks like Cyrillic print: small т, в, н, к come out as capitals in the middle of words
 * ("CocTaB", "cTeapaT").
 */
export function looksCyrillic(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const mixed = words.filter((word) => /[a-z][A-Z]/.test(word)).length;
  return words.length >= FEWEST_WORDS && mixed >= LEAST_SHARE * words.length;
}
