/**
 * The whole engine, read downwards: read the label, match its entries, assess them for the day.
 * Pure and deterministic: the same label, protocol and day give the same report on every machine.
 */
import { writeReport } from './assess/write-report.ts';
import { isProse } from './is-prose.ts';
import type { Protocol } from './knowledge/protocol.ts';
import { claimTopics } from './match/claim-topics.ts';
import { findNamedActives } from './match/find-named-actives.ts';
import { isFoodLabel } from './match/is-food-label.ts';
import type { MatchedEntry } from './match/match.ts';
import { type MatchListOfKind, matchLists } from './match/match-label.ts';
import { namedBesideLists, namedInFootnotes } from './match/named-beside-lists.ts';
import { beginLabel } from './match/once-a-label.ts';
import { raiseScrubs } from './match/raise-scrubs.ts';
import { settleLists } from './match/settle-list.ts';
import { labelEnd } from './read/plain-text.ts';
import { readLabel } from './read/read-label.ts';
import { readProductSigns } from './read/read-product-signs.ts';
import { readSentences } from './read/read-sentences.ts';
import type { CjkModel } from './reading-models.ts';
import type { Report } from './report.ts';

/** What is checked. Offsets are UTF-16 units of `text`. */
export interface Label {
  text: string;
  origin: 'pasted' | 'photo';
  /** Photo: stretches that the reader could not read. */
  unreadable?: readonly { start: number; end: number }[];
  /** Photo of a Korean, Japanese or Chinese label: the model that read it. */
  model?: CjkModel;
  /** Photo: the script that its print looks like, where that is none we read; '' where it cannot be said which. */
  unreadScript?: string;
  /** Photo: the list was seen to end (full stop, next heading, or clear space below the last line). */
  endSeen?: boolean;
}

/** How lists are matched where a camera read them (see checkPhotoLabel). */
export interface MatchingOfPhoto {
  ofKind: MatchListOfKind;
  settle: (entry: MatchedEntry) => MatchedEntry;
}

/** Label, rules and day (whole calendar days since the treatment, 0 = the day itself) -> report. Never fails for any text. */
export function checkLabel(label: Label, protocol: Protocol, day: number, ofPhoto?: MatchingOfPhoto): Report {
  beginLabel();
  const read = readLabel(label.text);
  const { plain } = read;
  const printed = readProductSigns(plain.text);
  const signs = { ...printed, unreadScript: label.unreadScript ?? printed.unreadScript };
  const asRead = matchLists(read.lists, plain.text, ofPhoto?.ofKind);
  const matchedLists = ofPhoto ? asRead.map((list) => ({ ...list, entries: list.entries.map(ofPhoto.settle) })) : asRead;
  const food = isFoodLabel(matchedLists, signs);
  const settled = food ? { lists: [], outside: [] } : settleLists(matchedLists, plain.text, isProse);
  const named = food
    ? []
    : findNamedActives(readSentences(plain.text, [...read.outside, ...settled.outside], [...read.claims, ...read.warnings]));
  const inFootnotes = food ? [] : findNamedActives(readSentences(plain.text, read.footnotes, read.claims), true);
  const toPlain = (at: number): number => plain.at.findIndex((place) => place >= at);
  const matched = {
    lists: raiseScrubs(settled.lists, plain.text),
    named: [...namedBesideLists(named, settled.lists, plain.text), ...namedInFootnotes(inFootnotes, settled.lists, plain.text)],
    claims: claimTopics(plain.text, read.claims),
    warnings: read.warnings,
    signs,
    food,
    origin: label.origin,
    unreadable: (label.unreadable ?? []).map(({ start, end }) => ({ start: toPlain(start), end: toPlain(end) })),
    endSeen: label.endSeen ?? label.origin === 'pasted',
  };
  const places = {
    start: (at: number) => plain.at[at] ?? label.text.length,
    end: (at: number) => labelEnd(plain, at),
    text: (start: number, end: number) => label.text.slice(start, end),
  };
  return writeReport(matched, places, protocol, day);
}
