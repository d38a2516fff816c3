import { expect, test } from 'vitest';
import type { AllFacts, KnowledgeCheck } from '../../../rules/knowledge/checks/all-facts.ts';
import { soundFacts, tools } from './sound-facts.ts';

/** A row: why, how sound facts are changed, and what each sentence must say (none: nothing is found). */
export type CheckRow = [why: string, change: (facts: AllFacts) => void, found: (string | RegExp)[]];

/** Runs a check over sound facts after each change, and over the sound facts themselves. */
export function expectSentences(check: KnowledgeCheck, rows: CheckRow[]): void {
  test.each<CheckRow>([['sound facts have nothing to mend', () => {}, []], ...rows])('%s', (_why, change, found) => {
    const facts = soundFacts();
    change(facts);
    const sentences = check(facts, tools);
    expect(sentences).toHaveLength(found.length);
    for (const [at, words] of found.entries()) expect(sentences[at]).toMatch(words);
  });
}
