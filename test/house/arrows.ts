/**
 * Which room may import from which: one row a room. The longest row that begins a path is its room.
 * `shapes`: types alone. `lazy`: only by `import()`, as a worker, or in a file that is itself only loaded that way.
 */
type Arrows = { any?: readonly string[]; shapes?: readonly string[]; lazy?: readonly string[] };

const CHECK = [
  'rules/check-label',
  'rules/check-photo-label',
  'rules/search-ingredients',
  'rules/known-names',
  'rules/count-known-glyphs',
  'rules/chinese-form',
  'rules/dated-report',
  'rules/clinic/clinic-notes',
  'rules/clinic/far-windows',
  'rules/knowledge',
];
/** Rules that weigh little and know no facts: a page may have them at once. */
const LIGHT = ['rules/clinic', 'rules/furthest-day', 'rules/reading-models'];

export const ARROWS: Record<string, Arrows> = {
  'rules/report': {},
  'rules/dated-report': { any: ['rules/report'] },
  'rules/edit-distance': {},
  'rules/is-prose': { any: ['rules/read/words'] },
  'rules/furthest-day': {},
  'rules/reading-models': {},
  'rules/clinic': { shapes: ['rules/report', 'rules/knowledge'] },
  'rules/clinic/clinic-notes': { any: ['rules/clinic', 'rules/knowledge'], shapes: ['rules/report'] },
  'rules/clinic/far-windows': { any: ['rules/knowledge'], shapes: ['rules/clinic'] },
  'rules/read': { any: ['rules/report', 'rules/edit-distance', 'rules/is-prose', 'rules/read/words'] },
  // the small words of languages: how a list is read and how a name is matched hang on the same ones
  'rules/read/words': {},
  'rules/match': {
    any: ['rules/report', 'rules/knowledge', 'rules/edit-distance', 'rules/is-prose', 'rules/reading-models', 'rules/read/words'],
    shapes: ['rules/read', 'rules/knowledge/schema'],
  },
  'rules/assess': { any: ['rules/report', 'rules/knowledge', 'rules/match'], shapes: ['rules/read'] },
  'rules/check-label': {
    any: ['rules/report', 'rules/is-prose', 'rules/read', 'rules/match', 'rules/assess'],
    shapes: ['rules/knowledge', 'rules/reading-models'],
  },
  'rules/check-photo-label': {
    any: ['rules/report', 'rules/check-label', 'rules/read', 'rules/match'],
    shapes: ['rules/knowledge'],
  },
  'rules/search-ingredients': { any: ['rules/report', 'rules/edit-distance', 'rules/match'] },
  'rules/known-names': { any: ['rules/match'] },
  'rules/count-known-glyphs': { any: ['rules/match'], shapes: ['rules/reading-models'] },
  'rules/chinese-form': { any: ['rules/knowledge'] },
  'rules/photo': { any: ['rules/report', 'rules/reading-models'] },
  'rules/knowledge': { any: ['rules/report'], shapes: ['rules/knowledge/schema'] },
  'rules/knowledge/schema': { any: ['rules/report'] },
  'rules/knowledge/checks': { any: ['rules/report'], shapes: ['rules/knowledge/schema'] },
  'functions/env': {},
  'functions/page-headers': {},
  // bounds of the contract that are asked for without its shapes
  'functions/contract-limits': {},
  'functions/contract': { any: ['rules/report', 'rules/reading-models', 'functions/contract-limits'] },
  functions: {
    any: [
      'rules/report',
      'rules/photo',
      'functions/contract',
      'functions/contract-limits',
      'functions/env',
      'functions/page-headers',
      ...LIGHT,
      ...CHECK,
    ],
  },
  web: {
    any: ['functions/contract-limits', 'rules/report', 'rules/photo', ...LIGHT],
    // with its code zod would come, more than all of the page
    shapes: ['functions/contract'],
    lazy: CHECK,
  },
  infra: { any: ['functions/env', 'functions/page-headers'] },
  // scripts that check the facts or write data for the rules
  'infra/build': {
    any: [
      'functions/env',
      'rules/reading-models',
      'rules/knowledge',
      'rules/knowledge/schema',
      'rules/knowledge/checks',
      'rules/match',
    ],
  },
  test: { any: ['rules', 'functions', 'web', 'infra', ...LIGHT, ...CHECK] },
};
