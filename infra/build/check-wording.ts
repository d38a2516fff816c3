/**
 * Holds every language of the page against the English one: no message missing, none too many, the same {places}, each plural form of
 * the language. Prints a sentence for each thing to mend and ends with code 1. Runs before every build: a page that would fall back to
 * another language, or show an empty line, is not built.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
type Message = string | Record<string, string>;
export type Wording = Record<string, Message>;

/** Sentences of the rules that reach an answer as they are; the page says everything else in words of its own. */
const REACHES =
  /^(note|friend|guidance|disagree|drug|sunscreen|cleanser|urea|citric-acid|makeup|painkiller)\.|^denatured$|^opening\.says$|^(rule\.clinic-off|finding\.over|finding\.outside-list|match\.repaired|match\.not-this|unknown-treatment|clinic-rules-kept|clinic-products)$/;

/** What a source is, and what it says of ingredients; what it says of the rest is behind the guidance, which the page shows without it. */
const SHOWN_OF_SOURCES = /^source\.|^says\.[^.]+\.(?!on-)/;

const formsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const allPlaces = (message: Message): string => [...new Set(formsOf(message).flatMap(placesOf))].sort().join(' ');

/**
 * @param page the page's messages by language
 * @param rules the English sentences of the rules
 */
export function findBrokenWording(page: Record<string, Wording>, rules: Wording): string[] {
  const english = page.en ?? {};
  const ofRules = Object.entries(rules).flatMap(([id, message]) => (REACHES.test(id) ? [[`rules.${id}`, message] as const] : []));
  return Object.entries(page).flatMap(([language, messages]) => {
    const wanted = new Map([...Object.entries(english), ...(language === 'en' ? [] : ofRules)]);
    const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong: string[] = [];
    for (const [id, original] of wanted) {
      const message = messages[id];
      if (message === undefined) {
        wrong.push(`web/wording/${language}.json lacks "${id}". Translate it.`);
        continue;
      }
      if (allPlaces(message) !== allPlaces(original))
        wrong.push(
          `"${id}" in ${language} should hold ${allPlaces(original) || 'no places'}, and holds ${allPlaces(message) || 'none'}.`,
        );
      if (formsOf(message).some((form) => form.trim() === '')) wrong.push(`"${id}" in ${language} is empty. Translate it.`);
      if (typeof original !== 'string' && typeof message === 'string')
        wrong.push(`"${id}" in ${language} counts something. Give it the forms ${plurals.join(', ')}.`);
      const missing = typeof message === 'string' ? [] : plurals.filter((form) => !(form in message));
      if (missing.length > 0) wrong.push(`"${id}" in ${language} lacks the plural forms ${missing.join(', ')}.`);
    }
    for (const id of Object.keys(messages))
      if (!wanted.has(id))
        wrong.push(`web/wording/${language}.json has "${id}", which English does not have. Drop it, or add it there.`);
    return wrong;
  });
}

/**
 * What the sources say stands in files of its own, in every language but English.
 * @param sources their sentences by language
 * @param rules the English sentences of the rules
 */
export function findBrokenSources(sources: Record<string, Wording>, rules: Wording): string[] {
  const wanted = [...Object.keys(rules).filter((id) => SHOWN_OF_SOURCES.test(id)), 'title.our-caution'];
  return Object.entries(sources).flatMap(([language, words]) => [
    ...wanted
      .filter(
        (id) =>
          formsOf(words[id] ?? '')
            .join('')
            .trim() === '',
      )
      .map((id) => `web/wording/sources/${language}.json lacks "${id}". Translate it.`),
    ...Object.keys(words)
      .filter((id) => !wanted.includes(id))
      .map((id) => `web/wording/sources/${language}.json has "${id}", which the page does not show. Drop it.`),
  ]);
}

/** The shipped files: the page's messages by language, and the English of the rules. */
export function loadWording(): { page: Record<string, Wording>; sources: Record<string, Wording>; rules: Wording } {
  const read = (path: string): Wording => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  const jsonFiles = (folder: string) => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.json'));
  const languagesIn = (folder: string): Record<string, Wording> =>
    Object.fromEntries(jsonFiles(folder).map((name) => [basename(name, '.json'), read(`${folder}/${name}`)]));
  const ofRules = 'rules/knowledge/wording/en';
  return {
    page: languagesIn('web/wording'),
    sources: languagesIn('web/wording/sources'),
    rules: Object.assign({}, ...jsonFiles(ofRules).map((name) => read(`${ofRules}/${name}`))),
  };
}

if (import.meta.main) {
  const { page, sources, rules } = loadWording();
  const broken = [...findBrokenWording(page, rules), ...findBrokenSources(sources, rules)];
  for (const sentence of broken) console.error(sentence);
  if (broken.length > 0) console.error(`\n${broken.length} to mend in web/wording.`);
  const ofAnswers = Object.keys(rules).filter((id) => REACHES.test(id) || SHOWN_OF_SOURCES.test(id));
  const messages = Object.keys(page.en ?? {}).length + ofAnswers.length;
  console.log(JSON.stringify({ languages: Object.keys(page).length, messages, toMend: broken.length }));
  process.exitCode = broken.length > 0 ? 1 : 0;
}
