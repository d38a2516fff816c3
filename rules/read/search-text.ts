/** Lower case without Latin accents, unit for unit, so that offsets stay: what word tables are looked up in. */
export function searchText(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
  return same.replace(/[\u00C0-\u024F]/g, (letter) => letter.normalize('NFD')[0] ?? letter);
}
