import { describe, expect, test } from 'vitest';
import { foldName } from '../../rules/match/fold-name.ts';
import { repairName } from '../../rules/match/repair-name.ts';

describe('a damaged name', () => {
  const cases: [name: string, read: string | null][] = [
    ['Alochol', 'Alcohol'],
    ['Retinl', 'Retinol'],
    // ethanol as well as Ebanol
    ['Ehanol', 'Alcohol / Trimethylcyclopentenyl Methylisopentenol'],
    // a generic word is nearer than a brand, a peel or an active
    ['Cmplex', null],
    ['Coplex', null],
    ['Compounds', null],
    ['Resinoid', null],
    ['Citrate', null],
    ['Carboxlic Acid', null],
    // one letter inside a word whose neighbour is whole
    ['Potassium Sortate', 'Potassium Sorbate'],
    ['Potassium Ascorbahe', 'Potassium Ascorbate'],
    // the first letter leaves it open
    ['Benzyl Xlcohol', null],
  ];
  test.each(cases)('%s', (name, read) => {
    const match = repairName(foldName(name).split(' '));
    const inci = match?.candidates?.map((one) => one.inci).join(' / ') ?? match?.ingredient?.inci ?? null;
    expect(inci).toBe(read);
  });
});
