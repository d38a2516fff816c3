import clinics from '../../rules/knowledge/wording/en/clinics.json' with { type: 'json' };
import findings from '../../rules/knowledge/wording/en/findings.json' with { type: 'json' };
import friends from '../../rules/knowledge/wording/en/friends.json' with { type: 'json' };
import guidance from '../../rules/knowledge/wording/en/guidance.json' with { type: 'json' };
import notes from '../../rules/knowledge/wording/en/notes.json' with { type: 'json' };
import products from '../../rules/knowledge/wording/en/products.json' with { type: 'json' };
import protocols from '../../rules/knowledge/wording/en/protocols.json' with { type: 'json' };
import readings from '../../rules/knowledge/wording/en/readings.json' with { type: 'json' };
import sourceSays from '../../rules/knowledge/wording/en/sources.json' with { type: 'json' };
import type { Report, SourceSays } from '../../rules/report.ts';
import type { SourceWords } from '../wording/load-source-words.ts';
import { type MessageId, splitAtPlaces, type Values } from '../wording/message.ts';
import type { Wording } from '../wording/wording.ts';

/** A report says its sentences in English. Each is found again by its English, so reports of any server can be told in any language. */
const SENTENCES: [id: string, english: string][] = Object.entries({
  ...products,
  ...protocols,
  ...guidance,
  ...notes,
  ...friends,
  ...clinics,
  'gap.food.title': readings['gap.food.title'],
  'rule.clinic-off': findings['rule.clinic-off'],
  'finding.over': findings['finding.over'],
  'finding.outside-list': findings['finding.outside-list'],
  'finding.beside-list': findings['finding.beside-list'],
  'match.repaired': findings['match.repaired'],
  // Last: its pattern is a colon.
  'match.not-this': findings['match.not-this'],
});

/** Sentences that the page has already. */
const TOLD_BY_PAGE: Record<string, MessageId> = {
  'gap.food.title': 'cannot.food.large',
  'finding.beside-list': 'cannot.beside-list.below',
  'unknown-clinic': 'clinic.unknown',
  'clinic-not-loaded': 'clinic.unreachable',
};

const PLAIN = new Map(SENTENCES.filter(([, english]) => !english.includes('{')).map(([id, english]) => [english, id]));

const PATTERNS = SENTENCES.filter(([, english]) => english.includes('{')).map(([id, english]) => {
  const pieces = splitAtPlaces(english);
  const source = pieces.map((piece, at) => (at % 2 ? `(?<${piece}>.+?)` : escapeForPattern(piece))).join('');
  return { id, pattern: new RegExp(`^${source}$`, 's') };
});

/** "a retinoid" or "Retinoid", as the rules name a group -> its category. */
const CATEGORY_OF = new Map(
  Object.entries(findings).flatMap(([id, english]) => {
    const category = /^category\.(.+)\.(?:short|first)$/.exec(id)?.[1];
    return category && typeof english === 'string' ? [[english, category] as const] : [];
  }),
);

const GUIDES = new RegExp(
  `^(.*) ${escapeForPattern(findings['rule.guides'].other).replace('\\{n\\} days', '(\\d+) days?')}$`,
  's',
);

/** What a source says -> its id. */
const SAID_BY = new Map(Object.entries(sourceSays).map(([id, english]) => [english, id]));

/** A source whose words are in the language of the page, with its English ones; what has no translation is marked as English where it is shown. */
export type ToldSource = SourceSays & { told?: boolean; english?: string };

/**
 * The same report with its notes, guidance, disagreements and what the sources say in the language of the page. What a clinic wrote
 * itself stays as it is; a sentence that is not known stays English.
 */
export function reportInLanguage(report: Report, wording: Wording, sourceWords: SourceWords = {}): Report {
  if (wording.language === 'en') return report;
  const told = ({ disagreement }: { disagreement?: string | undefined }) =>
    disagreement ? { disagreement: inLanguage(disagreement, wording) } : {};
  return {
    ...report,
    notes: report.notes.map((note) => ({ ...note, says: inLanguage(note.says, wording) })),
    guidance: report.guidance.map((row) => ({ ...row, says: inLanguage(row.says, wording), ...told(row) })),
    findings: report.findings.map((finding) => ({
      ...finding,
      ...told(finding),
      sources: finding.sources.map((source) => sourceInLanguage(source, sourceWords)),
    })),
  };
}

function sourceInLanguage(source: SourceSays, words: SourceWords): ToldSource {
  const says = words[SAID_BY.get(source.says) ?? ''];
  if (!says) return source;
  // Titles are those of the texts themselves; only our own has a translation.
  return { ...source, title: words[`title.${source.id}`] ?? source.title, says, told: true, english: source.says };
}

/** An English sentence of the rules -> the same one in the language of the page, or the English one when it is not known. */
export function inLanguage(english: string, wording: Wording): string {
  const plain = PLAIN.get(english);
  if (plain) return say(plain, {}, wording) ?? english;
  const guides = GUIDES.exec(english);
  if (guides?.[1]) return `${inLanguage(guides[1], wording)} ${wording.t('finding.guideDays', { n: Number(guides[2]) })}`;
  for (const { id, pattern } of PATTERNS) {
    const values = pattern.exec(english)?.groups;
    if (values) return say(id, valuesInLanguage(values, wording), wording) ?? english;
  }
  return english;
}

function say(id: string, values: Values, { has, t }: Wording): string | undefined {
  const message = TOLD_BY_PAGE[id] ?? `rules.${id}`;
  return has(message) ? t(message, values) : undefined;
}

function valuesInLanguage(values: Record<string, string>, wording: Wording): Values {
  const { t, list } = wording;
  const name = (group: string, form: 'name' | 'short') => {
    const category = CATEGORY_OF.get(group);
    return category ? t(`category.${category}.${form}` as MessageId) : group;
  };
  return {
    ...values,
    ...(values.group && { group: name(values.group, 'name') }),
    ...(values.groups && { groups: list(values.groups.split(', ').map((group) => name(group, 'short'))) }),
    ...(values.what && { what: inLanguage(values.what, wording) }),
  };
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
