import type { Script } from './reader-messages.ts';

type Readable = Exclude<NonNullable<Script>, 'other'>;

/** The scripts that have a model, each by its own name. */
export const SCRIPTS: readonly { script: Readable; name: string; language: string }[] = [
  { script: 'kor', name: '한국어', language: 'ko' },
  { script: 'jpn', name: '日本語', language: 'ja' },
  { script: 'chi_sim', name: '简体中文', language: 'zh-Hans' },
  { script: 'chi_tra', name: '繁體中文', language: 'zh-Hant' },
];

function scriptOf(tag: string): Readable | null {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  if (language === 'ko') return 'kor';
  if (language === 'ja') return 'jpn';
  if (language === 'yue') return 'chi_tra';
  if (language !== 'zh') return null;
  if (rest.includes('hans')) return 'chi_sim';
  return ['hant', 'tw', 'hk', 'mo'].some((part) => rest.includes(part)) ? 'chi_tra' : 'chi_sim';
}

/** The languages of a browser, best first, and the scripts that are left -> the likeliest of these; null where no language tells. */
export function likelyScript(languages: readonly string[], left: readonly Readable[]): Readable | null {
  return languages.map(scriptOf).find((script) => script !== null && left.includes(script)) ?? null;
}

/** Scripts without a model, by the languages written in them. */
const UNREAD: readonly [script: string, languages: readonly string[]][] = [
  ['Cyrillic', ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn']],
  ['Arabic', ['ar', 'fa', 'ur', 'ps', 'ckb']],
  ['Greek', ['el']],
  ['Hebrew', ['he']],
  ['Thai', ['th']],
  ['Devanagari', ['hi', 'mr', 'ne']],
  ['Bengali', ['bn']],
  ['Tamil', ['ta']],
  ['Georgian', ['ka']],
  ['Armenian', ['hy']],
];

/** The script that somebody with these languages most likely holds a label in, of those we do not read; null where no language tells. */
export function scriptByLanguage(languages: readonly string[]): string | null {
  const short = languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  for (const one of short) for (const [script, spoken] of UNREAD) if (spoken.includes(one)) return script;
  return null;
}
