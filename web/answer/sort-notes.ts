import type { Note, Report } from '../../rules/report.ts';

export interface SortedNotes {
  /** "Today only what your clinic gave you": above anything else. */
  opening: Note | null;
  /** Inside the card: they change what the patient does with the verdict. */
  card: Note[];
  /** Plain sentences below the card. */
  beside: Note[];
  /** With the finding of their entries. */
  reasons: Note[];
  /** Looked at, not flagged. */
  fine: Note[];
}

const CARD = /^(drug\.|sunscreen\.flagged|finding\.(over|outside-list))/;
const BESIDE = /^(sunscreen\.|claim\.|makeup\.|cleanser\.|painkiller\.|gap\.|rule\.clinic-off|clinic-|unknown-)/;
/** Told by the card or the reason in words of its own. */
const TOLD_ELSEWHERE = /^(amount\.|finding\.one-of-two|claim\.contradicted)/;

/** Where each note of a report belongs on the page. */
export function sortNotes({ notes, findings }: Pick<Report, 'notes' | 'findings'>): SortedNotes {
  const sorted: SortedNotes = { opening: null, card: [], beside: [], reasons: [], fine: [] };
  const flagged = new Set(findings.filter(({ status }) => status !== 'good').flatMap(({ entries }) => entries));
  for (const note of notes) {
    const ofFinding = note.entries?.some((entry) => flagged.has(entry)) ?? false;
    if (note.id === 'opening') sorted.opening = note;
    else if (TOLD_ELSEWHERE.test(note.id)) continue;
    else if (CARD.test(note.id)) sorted.card.push(note);
    else if (BESIDE.test(note.id) || !note.entries?.length) sorted.beside.push(note);
    else if (ofFinding) sorted.reasons.push(note);
    else sorted.fine.push(note);
  }
  // Good to know, and the only one of them that changes nothing.
  sorted.beside.sort((a, b) => Number(a.id === 'clinic-products') - Number(b.id === 'clinic-products'));
  return sorted;
}
