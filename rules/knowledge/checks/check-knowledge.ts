import type { AllFacts, CheckTools, KnowledgeCheck } from './all-facts.ts';
import { checkCategories } from './check-categories.ts';
import { checkFalseFriends } from './check-false-friends.ts';
import { checkFilesFilled } from './check-files-filled.ts';
import { checkGuidance } from './check-guidance.ts';
import { checkLanguages } from './check-languages.ts';
import { checkNameLength } from './check-name-length.ts';
import { checkNamesKnown } from './check-names-known.ts';
import { checkOneOwner } from './check-one-owner.ts';
import { checkPlainWords } from './check-plain-words.ts';
import { checkReferences } from './check-references.ts';
import { checkWindows } from './check-windows.ts';

const checks: readonly KnowledgeCheck[] = [
  checkFilesFilled,
  checkCategories,
  checkWindows,
  checkGuidance,
  checkReferences,
  checkOneOwner,
  checkFalseFriends,
  checkNamesKnown,
  checkNameLength,
  checkLanguages,
  checkPlainWords,
];

/** All checks over all facts -> what to mend, a sentence each; empty when all is well. */
export const checkKnowledge = (facts: AllFacts, tools: CheckTools): string[] => [
  ...new Set(checks.flatMap((check) => check(facts, tools))),
];
