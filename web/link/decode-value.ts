const ENTITIES: Record<string, string> = { nbsp: ' ', amp: '&', sol: '/', lt: '<', gt: '>', colon: ':', comma: ',' };

/** A link's value as its sender meant it: percent, plus and HTML encoding undone, as often as mail tools and click trackers put it on. */
export function decodeValue(raw: string): string {
  let text = raw;
  for (let round = 0; round < 3; round++) {
    const plain = decodeEntities(decodePercent(text));
    if (plain === text) break;
    text = plain;
  }
  return text.replaceAll('+', ' ').replace(/\s+/g, ' ').trim();
}

/** A lone percent sign belongs to an unfilled tag (%DATE%) and stays. */
const decodePercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (whole, hex: string) => characterOf(whole, Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (whole, decimal: string) => characterOf(whole, Number(decimal)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);

const characterOf = (whole: string, code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole);
