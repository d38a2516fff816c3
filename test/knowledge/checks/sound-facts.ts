import type { AllFacts, CheckTools } from '../../../rules/knowledge/checks/all-facts.ts';
import { GUIDANCE_IDS } from '../../../rules/knowledge/checks/check-guidance.ts';
import { Category } from '../../../rules/report.ts';

export const tools: CheckTools = {
  fold: (name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  grammarKnows: (name) => /^PEG-\d+$/.test(name),
};

const CATEGORIES = Category.options;

/** A small set of facts with nothing to mend; a fresh copy on every call, for a test to break. */
export function soundFacts(): AllFacts {
  const categoryWording = CATEGORIES.flatMap((category) =>
    ['short', 'first', 'has', 'effect'].map((part) => [`category.${category}.${part}`, 'Some words.']),
  );
  return {
    ingredients: Object.fromEntries(CATEGORIES.map((category) => [category, [{ inci: `Own ${category}` }]])),
    falseFriends: [{ inci: 'Cetyl Alcohol', notThe: 'drying-alcohol', why: 'friend.fatty-alcohol' }],
    common: { basics: { Aqua: ['Water'], Glycerin: ['Glycerol'] } },
    names: { fr: { Aqua: ['Eau'], 'PEG-40': ['peg quarante'] } },
    sources: [{ id: 'guide', title: 'A guide', kind: 'blog', about: 'source.guide' }],
    guidance: GUIDANCE_IDS.map((id) => ({
      id,
      kind: 'do',
      fromDay: 0,
      untilDay: 7,
      says: 'guidance.all',
      sources: [{ source: 'guide', says: 'says.guide' }],
    })),
    protocols: {
      usual: {
        id: 'usual',
        version: 1,
        owner: 'owner',
        title: 'title',
        opening: { untilDay: 2, says: 'opening' },
        windows: CATEGORIES.map((category) => ({
          category,
          avoidDays: category === 'soothing' || category === 'other-irritant' ? 0 : 7,
          cautionDays: category === 'soothing' ? 0 : 14,
          sources: [{ source: 'guide', says: 'says.guide' }],
        })),
      },
    },
    wording: {
      en: {
        findings: Object.fromEntries(categoryWording),
        rest: {
          owner: 'Ours',
          title: 'Usual',
          opening: 'Only what your clinic gave you.',
          'source.guide': 'A blog.',
          'source-kind.blog': 'A blog',
          'says.guide': 'Wait a week.',
          'guidance.all': 'Do it.',
          'friend.fatty-alcohol': 'It softens.',
        },
      },
    },
  };
}
