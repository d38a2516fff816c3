/** Assessed entries -> the sentences beside the findings: what was repaired, prescribed, contradicted, looked at and not flagged. */

import type { Protocol } from '../knowledge/protocol.ts';
import { say } from '../knowledge/say.ts';
import type { Category, Finding, Note } from '../report.ts';
import type { AssessedEntry, MatchedLabel } from './assessed.ts';
import { holdsNothing } from './holds-nothing.ts';
import { isOfKind, productKind } from './product-kind.ts';

const SPF_WANTED = 30;
const STRONG: readonly Category[] = ['retinoid', 'aha', 'bha', 'pha', 'vitamin-c', 'benzoyl-peroxide'];

interface Scene {
  label: MatchedLabel;
  entries: readonly AssessedEntry[];
  findings: readonly Finding[];
  protocol: Protocol;
  day: number;
}

const CITRIC = 'note.citric-acid';

const holdsBack = ({ status }: Finding): boolean => status === 'avoid' || status === 'caution';
const nameOf = ({ entry }: AssessedEntry): string => entry.match.ingredient?.inci ?? entry.name;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function indexesOf(entries: readonly AssessedEntry[], which: (entry: AssessedEntry) => boolean): number[] {
  return entries.flatMap((entry, index) => (which(entry) ? [index] : []));
}

function openingNotes({ protocol, day }: Scene): Note[] {
  return day < protocol.opening.untilDay ? [{ id: 'opening', says: protocol.opening.says }] : [];
}

function drugNotes({ entries }: Scene): Note[] {
  return entries.flatMap((one, index): Note[] => {
    const { drug } = one.entry.match.ingredient ?? {};
    return drug ? [{ id: `drug.${drug}`, entries: [index], says: say(`drug.${drug}`, { name: nameOf(one) }) }] : [];
  });
}

function sunscreenNotes({ label, entries, findings }: Scene): Note[] {
  const { sunscreen } = productKind(
    entries.map(({ entry }) => entry),
    label.signs.spf,
  );
  if (!sunscreen) return [];
  const held = findings.filter(holdsBack);
  const notes: Note[] = [];
  if (held.length > 0)
    notes.push({
      id: 'sunscreen.flagged',
      says: say('sunscreen.flagged', { groups: held.map(({ category }) => say(`category.${category}.first`)).join(', ') }),
    });
  const { spf } = label.signs;
  if (spf !== null && spf < SPF_WANTED) notes.push({ id: 'sunscreen.low-spf', says: say('sunscreen.low-spf', { spf }) });
  if (spf === null) notes.push({ id: 'sunscreen.no-spf', says: say('sunscreen.no-spf') });
  return notes;
}

function twoActivesNotes({ findings }: Scene): Note[] {
  const strong = findings.filter((finding) => holdsBack(finding) && STRONG.includes(finding.category));
  if (strong.length < 2) return [];
  return [
    {
      id: 'finding.one-of-two',
      entries: strong.flatMap(({ entries }) => entries),
      says: say('finding.one-of-two', { groups: strong.map(({ category }) => say(`category.${category}.has`)).join(', ') }),
    },
  ];
}

/** Citric acid further down a list, with no amount and no other acid beside it: most of the time it only sets the pH. */
const isCitricAlone = ({ entries: indexes, amount }: Finding, entries: readonly AssessedEntry[]): boolean =>
  amount !== 'high' &&
  indexes.every((index) => {
    const entry = entries[index]?.entry;
    return entry?.match.ingredient?.note === CITRIC && entry.percent === undefined;
  });

function findingNotes({ entries, findings, label }: Scene): Note[] {
  return findings.flatMap((finding): Note[] => {
    const { category, status, clearFromDay } = finding;
    const notes: Note[] = [];
    const first = entries[finding.entries[0] ?? 0];
    if (status === 'over' && clearFromDay !== null)
      notes.push({
        id: 'finding.over',
        entries: finding.entries,
        says: say('finding.over', { group: say(`category.${category}.short`), day: clearFromDay }),
      });
    if (finding.list === null && first)
      notes.push({
        id: 'finding.outside-list',
        entries: finding.entries,
        says: say('finding.outside-list', { name: nameOf(first) }),
      });
    if (holdsBack(finding) && isCitricAlone(finding, entries))
      notes.push({ id: CITRIC, entries: finding.entries, says: say(CITRIC) });
    if (holdsBack(finding) && finding.amount === 'low' && label.lists.length > 0)
      notes.push({ id: 'amount.low', entries: finding.entries, says: say('amount.low') });
    return notes;
  });
}

function switchedOffNotes({ entries, protocol }: Scene): Note[] {
  return protocol.windows.filter(holdsNothing).flatMap((rule): Note[] => {
    const found = indexesOf(entries, ({ categories }) => categories.includes(rule.category));
    if (found.length === 0) return [];
    const guides = rule.guides ? ` ${say('rule.guides', { n: rule.guides.avoidDays })}` : '';
    return [{ id: 'rule.clinic-off', entries: found, says: `${say('rule.clinic-off', { clinic: protocol.owner })}${guides}` }];
  });
}

/** Notes that the facts of an ingredient carry: experts differ, a false friend, a sentence of its own. */
function ingredientNotes({ entries }: Scene): Note[] {
  return entries.flatMap((one, index): Note[] => {
    const { ingredient } = one.entry.match;
    if (!ingredient) return [];
    const notes: Note[] = [];
    const put = (id: string, says: string): void => void notes.push({ id, entries: [index], says });
    if (one.entry.match.how === 'repaired')
      put('match.repaired', say('match.repaired', { name: ingredient.inci, text: oneLine(one.entry.name) }));
    if (ingredient.why) put(ingredient.why, say('match.not-this', { name: ingredient.inci, what: say(ingredient.why) }));
    if (ingredient.pending) put(ingredient.pending, say(ingredient.pending));
    if (ingredient.note && ingredient.note !== CITRIC) put(ingredient.note, say(ingredient.note));
    if (ingredient.inci === 'Citric Acid' && one.categories.length === 0)
      put('citric-acid.adjuster', say('citric-acid.adjuster'));
    if (ingredient.inci === 'Urea' && one.categories.length > 0)
      put('urea.high', say('urea.high', { percent: one.entry.percent ?? 0 }));
    if (isOfKind(one.entry, 'foamingAgents')) put('cleanser.foaming', say('cleanser.foaming', { name: ingredient.inci }));
    if (isOfKind(one.entry, 'topicalPainkillers'))
      put('painkiller.topical', say('painkiller.topical', { name: ingredient.inci }));
    if (isOfKind(one.entry, 'denaturants') && entries.some(({ categories }) => categories.includes('drying-alcohol')))
      put('denatured', say('denatured', { name: ingredient.inci }));
    return notes;
  });
}

function claimNotes({ label, entries }: Scene): Note[] {
  return label.claims.flatMap((claim): Note[] => {
    const against = contradicting(claim.categories, entries);
    const first = entries[against[0] ?? -1];
    if (!first) return [];
    const category = first.categories.find((one) => claim.categories.includes(one)) ?? 'fragrance';
    const names = against
      .slice(0, 3)
      .map((index) => nameOf(entries[index] as AssessedEntry))
      .join(', ');
    const says = say('claim.contradicted', { names, group: say(`category.${category}.first`) });
    return [{ id: 'claim.contradicted', entries: against, says }];
  });
}

/** Entries of the list that a claim about these groups is wrong about. */
export function contradicting(categories: readonly Category[], entries: readonly AssessedEntry[]): number[] {
  return indexesOf(
    entries,
    (one) =>
      one.list !== null &&
      one.categories.some(
        (category) => categories.includes(category) || (category === 'essential-oil' && categories.includes('fragrance')),
      ),
  );
}

function makeupNotes({ label, entries }: Scene): Note[] {
  const { makeup } = productKind(
    entries.map(({ entry }) => entry),
    label.signs.spf,
  );
  return makeup ? [{ id: 'makeup.pigments', says: say('makeup.pigments') }] : [];
}

const foodNotes = ({ label }: Scene): Note[] => (label.food ? [{ id: 'gap.food', says: say('gap.food.title') }] : []);

/** In the order they are shown; a note with the same id and sentence is given once, with all its entries. */
export function takeNotes(scene: Scene): Note[] {
  const steps = [
    openingNotes,
    foodNotes,
    drugNotes,
    sunscreenNotes,
    twoActivesNotes,
    claimNotes,
    findingNotes,
    switchedOffNotes,
    makeupNotes,
    ingredientNotes,
  ];
  const merged = new Map<string, Note>();
  for (const note of steps.flatMap((step) => step(scene))) {
    const key = `${note.id} ${note.says}`;
    const known = merged.get(key);
    if (!known) merged.set(key, note);
    else if (known.entries && note.entries) known.entries.push(...note.entries);
  }
  return [...merged.values()];
}
