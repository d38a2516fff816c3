/**
 * The sentences of verdicts and reasons in each language, translated back into English by a reader of the language alone, and compared
 * with the English ones. Prints the figures as JSON. With `--sentences de` it prints what such a reader is given: the sentences of a
 * language without ids or English, one a line; with `--take de < lines.txt` it keeps what the reader wrote, line for line.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const KEPT = join(ROOT, 'test', 'web', 'back-translations');
export const LANGUAGES = ['es', 'fr', 'de', 'pt', 'it', 'pl', 'ar'] as const;

type Message = string | Record<string, string>;
/**
 * `of`: the sentence that was read, by its digest; `says`: what the reader understood; `by`: who knew the English while reading, so that
 * the sentence still waits for a reader of the language alone.
 */
export type BackTranslations = Record<string, { of: string; says: string; by?: 'translator' }>;

/** What decides over a product: the verdict, its dates, its reasons and what to do; not the buttons beside it. */
const DECIDES =
  /^(kind|verdict|cannot|step|finding)\.|^worry\.(title|say)$|^unknown\.(title|say|compare|compareSay)$|^category\..+\.does$|^rules\.(finding|drug|opening|rule|sunscreen)\./;

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const read = (path: string): Record<string, Message> => readJson(join(ROOT, path));
/** The form that is met most: where a language has one for few, its "other" is that of fractions or of hundreds. */
const mainForm = (message: Message): string => (typeof message === 'string' ? message : (message.few ?? message.other ?? ''));
export const digestOf = (message: Message): string =>
  createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 12);

/** The deciding sentences of a language, by id. */
export function decidingSentences(language: string): Map<string, Message> {
  return new Map(Object.entries(read(`web/wording/${language}.json`)).filter(([id]) => DECIDES.test(id)));
}

/** The English sentence of an id of the page. */
export function englishOf(): (id: string) => string {
  const page = read('web/wording/en.json');
  const rules = ['findings', 'products', 'protocols'].map((file) => read(`rules/knowledge/wording/en/${file}.json`));
  const all: Record<string, Message> = Object.assign({}, ...rules);
  return (id) => mainForm((id.startsWith('rules.') ? all[id.slice('rules.'.length)] : page[id]) ?? '');
}

export function keptTranslations(language: string): BackTranslations {
  const path = join(KEPT, `${language}.json`);
  return existsSync(path) ? readJson(path) : {};
}

/** What must be in both sentences or in neither, whatever the words: a date that turns round, a "not" that is lost, another thing to do. */
const SENSE: Record<string, RegExp> = {
  'not, no, nothing':
    /(\bnot|n['’]t)\b(?! (to )?(be )?used?\b| (yet |fully )?healed\b)|\b(no|none|neither|nothing|never|cannot|without|free of|unread|unclear|missing|cut)\b/i,
  // A day that is counted is the first one on which it may be used again; a date is the last one on which it may not.
  until: /\buntil\b(?! now\b)|\bin the meantime\b|(?<!\bnot )\bbefore day (number )?\{day\}/i,
  'from a day on': /\b(from|as of):? (\{date\}|today)/i,
  'not before': /\bnot (before|earlier than)\b/i,
  'at least': /\bat least\b/i,
  today: /\btoday\b/i,
  'leave out':
    /\bleave (it |this )?(out|aside)\b|\b(to leave|held back|hold this back|avoid(ed|ing)?|left out|set (this )?aside)\b|(\bnot|n['’]t) (to )?(be )?used?\b/i,
  'with care': /\bwith (care|caution)\b|\bcarefully\b/i,
  'as usual': /\bas (usual|always|normal)\b|\bused? (\(?it\)? )?normally\b|\bback to (the usual|your (routine|habits))\b/i,
  ask: /\b(ask|asking|asked)\b(?! (for|(you )?to (avoid|set)))|\b(question to|(talk|talking|speak) (with|to)|(tell|inform) (your|the)|call (the|your)|phone the|must be called)\b/i,
  'one at a time': /\b(one|a) (such )?(product|of these|one)\b.*\bat a time\b|\bone such product\b|\bonly one\b/i,
  'stop it': /\bstop(ped|s|ping)?\b.*\b(if|before|or)\b|\bstop using\b|\bbefore (you )?stop|\bends at\b|\bstops at\b/i,
  'who prescribed it': /\bprescri/i,
  'the time is over': /\b(is over|has (now |already )?passed|has ended|was over)\b/i,
  compare: /\bcompared?\b/i,
  'read in two ways': /\btwo ways|more than one way\b/i,
  'the skin is open': /\bopen\b(?! up\b)|\b(not|n['’]t) (yet |fully )?healed\b|\bunhealed\b/i,
  'the back': /\b(the|its) back\b|\bbehind\b/i,
  SPF: /\bSPF\b/,
};
const placesOf = (text: string): string => [...new Set(text.match(/\{\w+\}|\d+/g) ?? [])].sort().join(' ');

/** In what a sentence and its back-translation differ; empty: they say the same. */
export function differences(english: string, back: string): string[] {
  const sense = Object.entries(SENSE).flatMap(([name, pattern]) =>
    pattern.test(english) === pattern.test(back) ? [] : [`${pattern.test(english) ? 'lost' : 'added'}: ${name}`],
  );
  return placesOf(english) === placesOf(back) ? sense : [...sense, `values: ${placesOf(english)} / ${placesOf(back)}`];
}

/** Every sentence that was not read as it now stands, or was understood otherwise. */
export function openSentences(language: string): { id: string; why: string }[] {
  const kept = keptTranslations(language);
  const english = englishOf();
  return [...decidingSentences(language)].flatMap(([id, message]) => {
    const back = kept[id];
    if (!back) return [{ id, why: `was never translated back: "${mainForm(message)}"` }];
    if (back.of !== digestOf(message)) return [{ id, why: `has changed since it was translated back: "${mainForm(message)}"` }];
    return differences(english(id), back.says).map((why) => ({ id, why: `${why} ("${english(id)}" / "${back.says}")` }));
  });
}

/** In an order of their own, so that neighbours give nothing away. */
const shuffled = (language: string): [id: string, message: Message][] =>
  [...decidingSentences(language)].sort(([a], [b]) => digestOf(a + language).localeCompare(digestOf(b + language)));

if (import.meta.main) {
  const [what, language = ''] = process.argv.slice(2);
  if (what === '--sentences') {
    for (const [, message] of shuffled(language)) console.log(mainForm(message));
  } else if (what === '--take') {
    const lines = readFileSync(0, 'utf8').trim().split('\n');
    const sentences = shuffled(language);
    if (lines.length !== sentences.length) throw new Error(`${sentences.length} lines are wanted, ${lines.length} came.`);
    const kept = sentences.map(([id, message], at) => [id, { of: digestOf(message), says: lines[at]?.trim() }] as const);
    writeFileSync(join(KEPT, `${language}.json`), `${JSON.stringify(Object.fromEntries(kept.sort()), null, 2)}\n`);
  } else {
    const open = LANGUAGES.flatMap((one) => openSentences(one).map(({ id, why }) => `${one} ${id} ${why}`));
    for (const line of open) console.log(line);
    const sentences = LANGUAGES.reduce((sum, one) => sum + decidingSentences(one).size, 0);
    const notBlind = LANGUAGES.flatMap((one) => Object.values(keptTranslations(one))).filter(
      ({ by }) => by === 'translator',
    ).length;
    console.log(JSON.stringify({ languages: LANGUAGES.length, sentences, open: open.length, readByTranslator: notBlind }));
  }
}
