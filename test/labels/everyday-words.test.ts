/** What shops, chemists and people call what is held back, in words that no list of INCI names holds, and what only sounds like it. */
import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const rows: [name: string, category: string | undefined][] = [
  ['Melissenöl', 'essential-oil'],
  ['Neroliöl', 'essential-oil'],
  ['Wacholderöl', 'essential-oil'],
  ['jeneverbesolie', 'essential-oil'],
  ["essence d'orange", 'essential-oil'],
  ['HE de citron', 'essential-oil'],
  ['lavender EO', 'essential-oil'],
  ['EOs', 'essential-oil'],
  ['Bioethanol', 'drying-alcohol'],
  ['Ethanol absolute', 'drying-alcohol'],
  ['DEB 96', 'drying-alcohol'],
  ['Vit A palmitate', 'retinoid'],
  ['4-Oxoretinol', 'retinoid'],
  ['Adapinoid', 'retinoid'],
  ['Vegan Retinol', 'retinoid'],
  ['Benzoylum peroxydatum', 'benzoyl-peroxide'],
  ['Ground almonds', 'physical-exfoliant'],
  ['Crushed walnut', 'physical-exfoliant'],
  ['Hydrolyzed Sponge', 'physical-exfoliant'],
  ['Spongilla Lacustris Extract', 'physical-exfoliant'],
  ['하이드롤라이즈드스펀지', 'physical-exfoliant'],
  ['水解海绵', 'physical-exfoliant'],
  ['Hypochlorous Acid', undefined],
  ['Electrolyzed Water', undefined],
  ['Lactiplantibacillus Plantarum Ferment', undefined],
  ['Lactobacillus Extracellular Vesicles', undefined],
  ['PDRN', undefined],
  ['Sponge Extract', undefined],
  ['Witch Hazel (alcohol free)', undefined],
  ['Hamamelis Water (alcohol-free)', undefined],
];

describe('everyday words', () => {
  test.each(rows)('%s: %s', (name, category) => {
    const entries = checkText(`Aqua, Glycerin, ${name}, Panthenol, Carbomer`, 0).ingredients.slice(2, -2);
    expect(entries.map(({ inci }) => inci === null)).toEqual([false]);
    expect(entries[0]!.categories.find((one) => one !== 'soothing')).toBe(category);
  });
  test.each(['Calendula tincture', 'Propolis tincture'])('a tincture is made with alcohol, and is asked about: %s', (name) =>
    expect(checkText(`Aqua, Glycerin, ${name}, Panthenol, Carbomer, Squalane, Urea, Betaine, Allantoin`, 0).verdict).toBe(
      'cannot-tell',
    ),
  );
});
