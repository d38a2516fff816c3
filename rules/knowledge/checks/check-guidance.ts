import type { KnowledgeCheck } from './all-facts.ts';

/** What the sources say beside ingredients: every one of these rows must be there, once. */
export const GUIDANCE_IDS = [
  'opening',
  'cleanse',
  'water',
  'sweat',
  'sun',
  'sunscreen',
  'makeup',
  'hands',
  'moisturise',
  'brushes',
  'medicine',
  'simple',
  'return',
  'red-flags',
  'follow-up',
] as const;

/** Every row is there once, and ends behind its beginning, in guidance.json and where a protocol moves it. */
export const checkGuidance: KnowledgeCheck = ({ guidance, protocols }) => {
  const ids = guidance.map(({ id }) => id);
  return [
    ...GUIDANCE_IDS.filter((id) => !ids.includes(id)).map((id) => `The row "${id}" is missing in guidance.json. Add it.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The row "${id}" stands twice in guidance.json. Keep one.`),
    ...guidance
      .filter(({ fromDay, untilDay }) => untilDay !== null && untilDay <= fromDay)
      .map(({ id }) => `The row "${id}" in guidance.json ends before it begins. Raise untilDay.`),
    ...Object.entries(protocols).flatMap(([file, { guidanceDays = {} }]) =>
      Object.entries(guidanceDays).flatMap(([id, { fromDay, untilDay }]) => [
        ...(ids.includes(id)
          ? []
          : [`protocols/${file}.json moves the days of "${id}", which is no row of guidance.json. Mend the id.`]),
        ...(untilDay > fromDay ? [] : [`protocols/${file}.json ends "${id}" before it begins. Raise untilDay.`]),
      ]),
    ),
  ];
};
