import type { ClinicDetails } from '../../functions/contract.ts';
import { changedFields, fieldsOf, sameValue } from '../../rules/clinic/clinic-fields.ts';
import { takeField } from './with-field.ts';

/** A field that both changed, and differently. */
export interface Conflict {
  field: string;
  mine: unknown;
  theirs: unknown;
}

/** What somebody else saved and what is not saved yet, brought together. `merged` holds theirs where there is a conflict. */
export interface Merge {
  merged: ClinicDetails;
  conflicts: Conflict[];
  /** Fields only they changed. */
  taken: string[];
}

/** `base`: the version both began with. */
export function mergeChanges(base: ClinicDetails, theirs: ClinicDetails, mine: ClinicDetails): Merge {
  const [theirFields, myFields] = [fieldsOf(theirs), fieldsOf(mine)];
  const theirChanges = changedFields(base, theirs);
  const myChanges = changedFields(base, mine);
  const differ = (field: string) => theirChanges.includes(field) && !sameValue(theirFields.get(field), myFields.get(field));
  return {
    merged: myChanges.filter((field) => !differ(field)).reduce((clinic, field) => takeField(clinic, field, mine), theirs),
    conflicts: myChanges.filter(differ).map((field) => ({ field, mine: myFields.get(field), theirs: theirFields.get(field) })),
    taken: theirChanges.filter((field) => !myChanges.includes(field)),
  };
}
