import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClinicChange, type ClinicDetails } from '../../../functions/contract.ts';
import { changedFields } from '../../../rules/clinic/clinic-fields.ts';
import { mergeChanges } from '../../../web/clinic/merge-changes.ts';
import { takeField } from '../../../web/clinic/with-field.ts';
import { clinicDetails as base } from '../../clinics/clinic-details.ts';

const needling = base.treatments[0]!;
const withNeedling = (change: object): ClinicDetails => ({
  ...base,
  treatments: [{ ...needling, ...change }, base.treatments[1]!],
});
const aha = { category: 'aha' as const, avoidDays: 9, cautionDays: 14 };
const retinoid = { category: 'retinoid' as const, avoidDays: 5, cautionDays: 14 };

const changes: [why: string, after: ClinicDetails, fields: string[]][] = [
  ['nothing', structuredClone(base), []],
  ['a name', { ...base, name: 'Other' }, ['name']],
  ['contact is one field', { ...base, contact: { phone: '+1 555 0100' } }, ['contact']],
  ['a window', withNeedling({ windows: [retinoid] }), ['treatments.microneedling.windows.retinoid']],
  ['a window more', withNeedling({ windows: [...needling.windows, aha] }), ['treatments.microneedling.windows.aha']],
  ['back to the default', withNeedling({ windows: [] }), ['treatments.microneedling.windows.retinoid']],
  ['the order of fields does not matter', withNeedling({ windows: [{ ...needling.windows[0], category: 'retinoid' }] }), []],
];
test.each(changes)('%s', (_why, after, fields) => expect(changedFields(base, after)).toEqual(fields));

test('a field that is taken over makes both alike in it, also one that is gone or new', () => {
  for (const [, after] of changes) {
    const taken = changedFields(base, after).reduce((clinic, field) => takeField(clinic, field, after), base);
    expect(changedFields(taken, after)).toEqual([]);
  }
});

describe('two who changed one clinic', () => {
  test('in different places: both changes hold, nobody is asked', () => {
    const merge = mergeChanges(base, { ...base, name: 'Theirs' }, withNeedling({ windows: [...needling.windows, aha] }));
    expect(merge.conflicts).toEqual([]);
    expect(merge.taken).toEqual(['name']);
    expect(merge.merged.name).toBe('Theirs');
    expect(merge.merged.treatments[0]!.windows).toContainEqual(aha);
  });

  test('in one place, alike: nobody is asked', () => {
    const merge = mergeChanges(base, { ...base, name: 'Same' }, { ...base, name: 'Same' });
    expect([merge.conflicts, merge.merged.name]).toEqual([[], 'Same']);
  });

  test('in one place, differently: both are shown, theirs stands until somebody chooses', () => {
    const merge = mergeChanges(base, { ...base, name: 'Theirs' }, { ...base, name: 'Mine' });
    expect(merge.conflicts).toEqual([{ field: 'name', mine: 'Mine', theirs: 'Theirs' }]);
    expect(merge.merged.name).toBe('Theirs');
  });

  test('one took back what the other changed', () => {
    const merge = mergeChanges(base, withNeedling({ windows: [] }), withNeedling({ windows: [retinoid] }));
    expect(merge.conflicts).toEqual([{ field: 'treatments.microneedling.windows.retinoid', mine: retinoid, theirs: undefined }]);
  });

  test('one removed a treatment the other left alone', () => {
    const merge = mergeChanges(base, { ...base, treatments: [needling] }, { ...base, name: 'Mine' });
    expect(merge.merged.treatments.map(({ id }) => id)).toEqual(['microneedling']);
  });

  test('whatever they changed, the outcome is a clinic the server takes', () => {
    const window = fc.record({
      category: fc.constantFrom('aha' as const, 'bha' as const, 'retinoid' as const),
      avoidDays: fc.integer({ min: 0, max: 20 }),
      cautionDays: fc.integer({ min: 20, max: 40 }),
    });
    const changed = fc.record({
      name: fc.constantFrom('A', 'B', base.name),
      windows: fc.uniqueArray(window, { selector: ({ category }) => category }),
    });
    fc.assert(
      fc.property(changed, changed, (a, b) => {
        const [theirs, mine] = [a, b].map(({ name, windows }) => ({ ...withNeedling({ windows }), name })) as [
          ClinicDetails,
          ClinicDetails,
        ];
        const { merged, conflicts } = mergeChanges(base, theirs, mine);
        const chosen = conflicts.reduce((clinic, { field }) => takeField(clinic, field, mine), merged);
        return ClinicChange.safeParse(merged).success && ClinicChange.safeParse(chosen).success;
      }),
    );
  });
});
