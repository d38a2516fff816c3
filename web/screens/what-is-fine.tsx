import type { Note, Report } from '../../rules/report.ts';
import { withoutName } from '../answer/without-name.ts';
import { useWording } from '../wording/use-wording.ts';

/** Soothing ingredients, and names that were looked at and are not held back. */
export function WhatIsFine({ report, notes }: { report: Report; notes: readonly Note[] }) {
  const { t, list } = useWording();
  const soothing = report.findings.filter(({ status }) => status === 'good').flatMap(({ entries }) => namesOf(entries, report));
  if (soothing.length + notes.length === 0) return null;
  return (
    <section class="fine">
      <h2>{t('fine.title')}</h2>
      <ul class="rows fine-rows">
        {soothing.length > 0 && (
          <li>
            <h3>{t('fine.soothing')}</h3>
            <p class="second quiet">{list(soothing)}</p>
          </li>
        )}
        {notes.map((note) => (
          <li key={note.id + note.says}>
            <h3>
              <bdi>{list(namesOf(note.entries ?? [], report))}</bdi>
            </h3>
            <p class="second quiet">{withoutName(note.says, namesOf(note.entries ?? [], report))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The proper names of entries, each once: a label in capitals reads as shouting outside the label. */
function namesOf(entries: readonly number[], { ingredients }: Report): string[] {
  return [...new Set(entries.map((entry) => ingredients[entry]?.inci ?? ingredients[entry]?.text ?? ''))];
}
