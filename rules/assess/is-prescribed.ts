import type { AssessedEntry } from './assessed.ts';

/** A prescription medicine: no day ends it and no clinic's rule lets it pass, whoever prescribed it is asked. */
export const isPrescribed = ({ entry }: AssessedEntry): boolean => entry.match.ingredient?.drug !== undefined;
