import { expect, test } from 'vitest';
import { likelyScript, SCRIPTS, scriptByLanguage } from '../../../web/photo/scripts.ts';

const all = SCRIPTS.map(({ script }) => script);
const likely: [why: string, languages: string[], left: typeof all, script: string | null][] = [
  ['Korean', ['ko-KR', 'en'], all, 'kor'],
  ['Japanese behind another language', ['de', 'ja'], all, 'jpn'],
  ['Chinese alone is simplified', ['zh'], all, 'chi_sim'],
  ['Taiwan', ['zh-TW'], all, 'chi_tra'],
  ['Hong Kong', ['zh-HK', 'en'], all, 'chi_tra'],
  ['the script says it, not the country', ['zh-Hans-HK'], all, 'chi_sim'],
  ['Cantonese', ['yue'], all, 'chi_tra'],
  ['one that did not fit is not offered first again', ['ko', 'ja'], ['jpn', 'chi_sim'], 'jpn'],
  ['nothing tells', ['en-GB', 'fr'], all, null],
];
test.each(likely)('%s', (_why, languages, left, script) => expect(likelyScript(languages, left)).toBe(script));

const unread: [languages: string[], script: string | null][] = [
  [['ru-RU', 'en'], 'Cyrillic'],
  [['en', 'ar-EG'], 'Arabic'],
  [['ko', 'en'], null],
];
test.each(unread)('%j', (languages, script) => expect(scriptByLanguage(languages)).toBe(script));
