/** Lower case without Latin accents, unit for unit, so that offsets stay: what word tables are looked up in. */
export function searchText(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
  return same.replace(/[\u00C0-\u024F]/g, (letter) => letter.normalize('NFD')[0] ?? letter);
}

const quote = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const isCjk = (word: string): boolean => /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/.test(word);

/** Words -> one alternation for searchText, longest first, whole words only in scripts that write blanks. */
export function wordPattern(words: readonly string[]): string {
  const folded = [...new Set(words.map(searchText))].sort((a, b) => b.length - a.length);
  const spaced = (word: string): string => quote(word).replaceAll("'", "['’]").replace(/ /g, '\\s+');
  const latin = folded.filter((word) => !isCjk(word)).map(spaced);
  const cjk = folded.filter(isCjk).map(spaced);
  const parts = [];
  if (cjk.length > 0) parts.push(cjk.join('|'));
  if (latin.length > 0) parts.push(`(?<![\\p{L}\\d]|\\d[.,])(?:${latin.join('|')})(?!\\p{L})`);
  return parts.join('|');
}
