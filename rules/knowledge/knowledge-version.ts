/**
 * The day of the last change of a fact: reports say which knowledge they were made with, and the page shows it as a date. Whoever changes a
 * fact writes both lines anew; test/knowledge/knowledge-version.test.ts misses it where that was forgotten, and says what to write.
 */
export const knowledgeVersion = '2026-12-01';

/** The facts of that day, in short; only the test asks for it, so no bundle holds it. */
export const factsHash = '39797f2a05261330';
