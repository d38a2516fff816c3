import { type ProofRow, type Reading, reads } from './proof-row.ts';

const IN_BROWSER = ['node', 'node_modules/vitest/vitest.mjs', 'run'];

/** The closing line of a test run. */
function readTests(output: string): Reading | undefined {
  const [, passed, failed, skipped] = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(output) ?? [];
  if (passed === undefined) return undefined;
  return { figure: `${passed} passed, ${failed} failed`, met: Number(passed) > 0 && failed === '0' && skipped === '0' };
}

export const languageRows: readonly ProofRow[] = [
  {
    name: 'languages-whole',
    topic: 'page',
    measure: 'languages of the page; sentences each; missing, without a plural form or with a lost value',
    target: '8; all; 0',
    command: ['node', 'infra/build/check-wording.ts'],
    read: reads(['languages', 'messages', 'toMend'], ({ languages, messages, toMend }) => ({
      figure: `${languages}; ${messages}; ${toMend}`,
      met: languages === 8 && toMend === 0,
    })),
  },
  {
    name: 'languages-back',
    topic: 'page',
    measure: 'sentences of verdicts and reasons translated back from seven languages; not read, or understood otherwise',
    target: 'all; 0',
    command: ['node', 'test/bench/back-translations.ts'],
    read: reads(['languages', 'sentences', 'open', 'readByTranslator'], ({ languages, sentences, open, readByTranslator }) => ({
      figure: `${sentences}; ${open} (${readByTranslator} read back by their translator only)`,
      met: languages === 7 && sentences > 0 && open === 0,
    })),
  },
  {
    name: 'languages-readability',
    topic: 'page',
    measure: 'English read in grade (Flesch-Kincaid, names of substances left out): all sentences, hardest group',
    target: '<= 6, <= 6',
    command: ['node', 'test/bench/readability.ts'],
    read: reads(['sentences', 'grade', 'hardestGroup'], ({ sentences, grade, hardestGroup }) => ({
      figure: `${grade}, ${hardestGroup} (${sentences} sentences)`,
      met: grade <= 6 && hardestGroup <= 6,
    })),
  },
  {
    name: 'calendar-files',
    topic: 'page',
    measure: 'calendar files in eight languages read by another library; entries; not as they went in, or against RFC 5545',
    target: 'all; 0',
    command: ['node', 'test/bench/calendar-files.ts'],
    read: reads(['files', 'entries', 'wrong'], ({ files, entries, wrong }) => ({
      figure: `${files}; ${entries}; ${wrong}`,
      met: files > 0 && wrong === 0,
    })),
  },
  {
    name: 'shelf',
    topic: 'page',
    measure: 'shelf, reminders, guidance, correcting, questions in a real browser',
    target: 'all pass',
    command: [...IN_BROWSER, 'test/e2e/shelf.test.ts'],
    read: readTests,
  },
  {
    name: 'nothing-lost',
    topic: 'page',
    measure:
      'full, blocked or damaged storage, two tabs, a tab closed while typing, an update in a check, a wrong clock, in a real browser',
    target: 'all pass',
    command: [...IN_BROWSER, 'test/e2e/nothing-lost.test.ts'],
    read: readTests,
  },
];
