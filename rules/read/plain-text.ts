/**
 * A label without what a copy, a web shop or a line break put into it, and the way back to the label as it was sent:
 * `at[i]` is the offset in the label of the i-th UTF-16 unit of `text`; `at[text.length]` is the end.
 */
export interface PlainText {
  text: string;
  at: Int32Array;
}

const ENTITIES: Record<string, string> = { amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", bull: '•', middot: '·', shy: '', reg: '®', trade: '™', copy: '©', ndash: '–', mdash: '—', eacute: 'é', egrave: 'è', agrave: 'à', uuml: 'ü', auml: 'ä', ouml: 'ö', szlig: 'ß', ccedil: 'ç', ntilde: 'ñ', aacute: 'á', iacute: 'í', oacute: 'ó', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', zerowidthspace: '', dagger: '†', sup1: '¹', sup2: '²', sup3: '³', comma: ',', period: '.', semi: ';', colon: ':', lpar: '(', rpar: ')', percnt: '%', ast: '*', hyphen: '-', deg: '°', micro: 'µ' }; // biome-ignore format: a table
const WIDE: Record<string, string> = { '，': ',', '،': ',', '‚': ',', '؛': ';', '；': ';', '：': ':', '、': ',', '､': ',', '（': '(', '）': ')', '【': '[', '】': ']', '［': '[', '］': ']', '％': '%', '／': '/', '｡': '。', '．': '.', '\u318D': '•', '・': '•', '･': '•', '·': '•', '●': '•', '◦': '•', '▪': '•', '■': '•', '∙': '•', '‧': '•', '⋅': '•', '｜': '|', '①': '•', '②': '•', '③': '•', '④': '•', '⑤': '•', '⑥': '•', '⑦': '•', '⑧': '•', '⑨': '•', '⑩': '•', '⑪': '•', '⑫': '•', '⑬': '•', '⑭': '•', '⑮': '•', '⑯': '•', '⑰': '•', '⑱': '•', '⑲': '•', '⑳': '•', '\u00A0': ' ', '\u2009': ' ', '\u202F': ' ', '\u3000': ' ', '\r': '\n', '\u2028': '\n', '\u2029': '\n' }; // biome-ignore format: a table

/** Elements that shops and mails write; "<Glycolic Acid>" is none of them and stays. */
const ELEMENTS =
  'a|abbr|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|mark|meta|nav|nobr|noscript|ol|option|p|path|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|time|title|tr|tt|u|ul|use|var|video|wbr';

/** Signs that say of what stands behind them whether it is in the product. */
const CLAIM_SIGNS = '❌✗✘✖🚫✔✓✅☑';

/** Elements that a page shows apart without a sign between them: one name each. */
const CHIPS = 'a|button|label|span';

/** Longest first at each place: the edge between two such elements, a tag, an entity, a hyphen at a line end, an invisible sign, a full-width sign. */
const SPECIAL = new RegExp(
  String.raw`<\/(?:${CHIPS})><(?:${CHIPS})\b[^<>]{0,200}>|<(?:br|\/p|\/?li|\/div|\/tr)\b[^<>]{0,80}>|<\/?(?:${ELEMENTS})(?![\p{L}\d_-])[^<>]{0,200}>|<\/?[a-z]{1,16}(?:-[a-z]{1,16}){0,3}(?:\s{1,3}[\w:-]{1,24}=[^<>]{0,200}|:[a-z]{1,16}\/?|\s?\/)>|&(?:amp;)?(?:[a-z]{2,6}\d?|zerowidthspace|#\d{2,5}|#x[0-9a-f]{2,4});|(?<=[\p{L}\d])[-‐‑\u00AD]\s?\r?\n\s{0,8}(?=[\p{L}\d])|\r\n|[\u00AD\u200B-\u200F\u2060\uFEFF]|[${Object.keys(WIDE).join('')}]|(?<=^|[\s,;(])\*\*(?=[^\s*,;][^*\n]{0,80}\*\*)|(?<=[\s,;(]\*\*[^\s*,;][^*\n]{0,80})\*\*(?=[\s,;.)]|$)|(?![©®™${CLAIM_SIGNS}])\p{Extended_Pictographic}\uFE0F?`,
  'giu',
);

const PICTURE = /^\p{Extended_Pictographic}/u;
const CHIP_EDGE = /^<\/[^<>]*></;

function decodeEntity(entity: string): string {
  // an editor's "&amp;nbsp;" was escaped twice
  const body = entity.slice(1, -1).toLowerCase().replace(/^amp;/, '');
  if (!body.startsWith('#')) return ENTITIES[body] ?? entity;
  const code = body[1] === 'x' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 8 && code < 0x10000 ? String.fromCharCode(code) : entity;
}

function replaceSpecial(found: string, label: string, offset: number): string {
  // "<span>Aqua</span><span>Glycerin</span>" are two names, "<span>Ret</span><span>inol</span>" is one
  if (CHIP_EDGE.test(found)) return /\p{Ll}/u.test(label[offset + found.length] ?? '') ? '' : '\n';
  if (found[0] === '<') return /^<(br|li|\/)/i.test(found) && !/^<\/?(b|i|em|strong|span|sup|sub|a)\b/i.test(found) ? '\n' : '';
  if (found[0] === '&') return decodeEntity(found);
  if (found === '\r\n') return '\n';
  // "**Essential Oil**": bold print of a text, and no footnote
  if (found === '**') return '';
  // a picture in a text is a bullet, or an ornament between lines
  if (PICTURE.test(found) && !(found in WIDE)) return '\n';
  if (found.length > 1) {
    // "PEG-\n40", "sh-\nPolypeptide": the hyphen belongs to the name; "Ascor-\nbyl": it only marks the broken line
    const after = label[offset + found.length] ?? '';
    const before = label[offset - 1] ?? '';
    const isCapital = /\p{Lu}/u.test(after) && /\p{Ll}/u.test(before);
    if (isCapital) return '-\n';
    return /\d/.test(after) || /\d/.test(before) ? '-' : '';
  }
  return WIDE[found] ?? '';
}

/** Label as sent -> its plain text with the offsets back into the label. Never fails; linear in the length of the label. */
export function plainText(label: string): PlainText {
  const parts: string[] = [];
  const at = new Int32Array(label.length * 2 + 1);
  let length = 0;
  const append = (text: string, from: number, moving: boolean): void => {
    for (let i = 0; i < text.length && length < at.length - 1; i += 1) at[length++] = moving ? from + i : from;
    parts.push(text);
  };
  let last = 0;
  for (const special of label.matchAll(SPECIAL)) {
    append(label.slice(last, special.index), last, true);
    append(replaceSpecial(special[0], label, special.index), special.index, false);
    last = special.index + special[0].length;
  }
  append(label.slice(last), last, true);
  at[length] = label.length;
  return { text: parts.join(''), at: at.subarray(0, length + 1) };
}

/** Place in the plain text -> offset in the label, for the end of a piece (just behind its last unit). */
export function labelEnd(plain: PlainText, end: number): number {
  return end <= 0 ? 0 : (plain.at[end - 1] ?? 0) + 1;
}
