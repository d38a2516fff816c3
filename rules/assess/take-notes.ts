/** Assessed entries -> the sentences beside the findings: what was repaired, prescribed, contradicted, looked at and not flagged. */
import { SPF_WANTED } from '../knowledge/amounts.ts';
import type { Protocol } from '../knowledge/protocol.ts';
import { say } from '../knowledge/say.ts';
import { STRONG_CATEGORIES } from '../report/categories.ts';
import { isHeldToday } from '../report/is-held-today.ts';
import type { Finding, Note } from '../report.ts';
import type { AssessedEntry, MatchedLabel } from './assessed.ts';
import { entriesAgainst } from './entries-against.ts';
import { holdsNothing } from './holds-nothing.ts';
import { isPrescribed } from './is-prescribed.ts';
import { isOfKind, type ProductKind } from './product-kind.ts';

interface Scene {
  label: MatchedLabel;
  kind: ProductKind;
  entries: readonly AssessedEntry[];
  findings: readonly Finding[];
  protocol: Protocol;
  day: number;
}

const nameOf = ({ entry }: AssessedEntry): string => entry.match.ingredient?.inci ?? entry.name;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function indexesOf(entries: readonly AssessedEntry[], which: (entry: AssessedEntry) => boolean): number[] {
  return entries.flatMap((entry, index) => (which(entry) ? [index] : []));
}

function openingNotes({ protocol, day }: Scene): Note[] {
  return day < protocol.opening.untilDay ? [{ id: 'opening', says: protocol.opening.says }] : [];
}

/** A drug for the skin that is swallowed too is that one where the label speaks of capsules, or names it by that form beside. */
function drugNotes({ entries, label }: Scene): Note[] {
  const names = new Set(entries.map(nameOf));
  return entries.flatMap((one, index): Note[] => {
    const { drug, oralForm } = one.entry.match.ingredient ?? {};
    if (!drug) return [];
    const swallowed = oralForm !== undefined && (label.signs.swallowed || names.has(oralForm)) ? oralForm : undefined;
    const id = swallowed ? 'drug.oral' : `drug.${drug}`;
    return [{ id, entries: [index], says: say(id, { name: swallowed ?? nameOf(one) }) }];
  });
}

function sunscreenNotes({ label, kind, findings }: Scene): Note[] {
  if (!kind.sunscreen) return [];
  const held = findings.filter(isHeldToday);
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
  const strong = findings.filter((finding) => isHeldToday(finding) && STRONG_CATEGORIES.includes(finding.category));
  if (strong.length < 2) return [];
  return [
    {
      id: 'finding.one-of-two',
      entries: strong.flatMap(({ entries }) => entries),
      says: say('finding.one-of-two', { groups: strong.map(({ category }) => say(`category.${category}.has`)).join(', ') }),
    },
  ];
}

/** What is said of an adjuster (citric acid) further down a list, with no amount and no other acid beside it: most of the time it only sets the pH. */
function adjusterAloneNotes({ entries: indexes, amount }: Finding, entries: readonly AssessedEntry[]): Note[] {
  const [note, ...others] = new Set(
    indexes.map((index) => {
      const { match, percent } = (entries[index] as AssessedEntry).entry;
      return match.ingredient?.adjuster && percent === undefined ? match.ingredient.note : undefined;
    }),
  );
  return note && others.length === 0 && amount !== 'high' ? [{ id: note, entries: indexes, says: say(note) }] : [];
}

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
        says:
          label.lists.length > 0
            ? say('finding.beside-list', { list: nameOf(first) })
            : say('finding.outside-list', { name: nameOf(first) }),
      });
    if (isHeldToday(finding)) notes.push(...adjusterAloneNotes(finding, entries));
    if (isHeldToday(finding) && finding.amount === 'low' && label.lists.length > 0)
      notes.push({ id: 'amount.low', entries: finding.entries, says: say('amount.low') });
    return notes;
  });
}

function switchedOffNotes({ entries, protocol }: Scene): Note[] {
  return protocol.windows.filter(holdsNothing).flatMap((rule): Note[] => {
    const found = indexesOf(entries, (one) => one.categories.includes(rule.category) && !isPrescribed(one));
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
    const counts = one.categories.length > 0;
    if (ingredient.adjuster && !counts) put(ingredient.adjuster, say(ingredient.adjuster));
    // of an adjuster alone it is said with its finding; where an amount decides, only once it has
    if (ingredient.note && !ingredient.adjuster && (counts || ingredient.irritantFromPercent === undefined))
      put(ingredient.note, say(ingredient.note, { percent: one.entry.percent ?? 0 }));
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
    const against = entriesAgainst(claim.categories, entries);
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

function makeupNotes({ kind }: Scene): Note[] {
  return kind.makeup ? [{ id: 'makeup.pigments', says: say('makeup.pigments') }] : [];
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
    // a copy: what is put to it must not reach the finding whose entries these are
    if (!known) merged.set(key, note.entries ? { ...note, entries: [...note.entries] } : note);
    else if (known.entries && note.entries) known.entries.push(...note.entries);
  }
  return [...merged.values()];
}
