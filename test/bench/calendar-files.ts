/**
 * Writes the calendar files of a product, of the plan and of the guidance in every language on every day of four weeks, reads them with
 * another library, and counts what does not come out as it went in. Prints the figures as JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLabel } from '../../rules/check-label.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { guidanceEntries, planEntries, productEntries } from '../../web/calendar/plan-entries.ts';
import { writeCalendar } from '../../web/calendar/write-calendar.ts';
import { LANGUAGES, type Language } from '../../web/wording/languages.ts';
import { createWording } from '../../web/wording/wording.ts';
import { faultsOfLines, readCalendar } from './read-calendar.ts';

const TREATED = '2026-11-20';
const TEXT = 'Aqua, Glycerin, Retinol, Glycolic Acid, Panthenol, Phenoxyethanol, Xanthan Gum.';
const DAYS = 28;
const wordingDir = join(import.meta.dirname, '..', '..', 'web', 'wording');

let [files, entriesSeen, wrong] = [0, 0, 0];
for (const language of Object.keys(LANGUAGES) as Language[]) {
  const wording = createWording(language, JSON.parse(readFileSync(join(wordingDir, `${language}.json`), 'utf8')), '2026-11-23');
  for (const id of ['microneedling', 'microneedling-strict']) {
    const rules = findProtocol(id);
    if (!rules) throw new Error(`There is no protocol "${id}".`);
    for (let day = 0; day < DAYS; day++) {
      const report = checkLabel({ text: TEXT, origin: 'pasted' }, rules, day);
      for (const entries of [
        productEntries({ id: 'p1', name: 'Crème „50 %“; سيروم', text: TEXT, report }, TREATED, wording),
        planEntries(rules, day, TREATED, wording),
        guidanceEntries(rules, day, TREATED, wording),
      ]) {
        if (entries.length === 0) continue;
        const file = writeCalendar(entries, { name: wording.t('remind.calendar'), owner: 'k1', now: Date.UTC(2026, 10, 23) });
        const { events } = readCalendar(file);
        files++;
        entriesSeen += entries.length;
        wrong += faultsOfLines(file).length + Math.abs(events.length - entries.length);
        wrong += new Set(events.map(({ uid }) => uid)).size === events.length ? 0 : 1;
        wrong += entries.filter(({ day: on, title, text }, at) => {
          const read = events[at];
          return !read || read.from !== on || read.title !== title || read.text !== text || !read.wholeDay || !read.stamped;
        }).length;
      }
    }
  }
}
console.log(JSON.stringify({ files, entries: entriesSeen, wrong }));
