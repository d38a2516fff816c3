import type { KnowledgeCheck } from './all-facts.ts';

const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

/** "With care" cannot end before "leave out" does; a category has one row in a protocol, and a source speaks once in a row. */
export const checkWindows: KnowledgeCheck = ({ protocols }) =>
  Object.entries(protocols).flatMap(([file, { id, windows }]) => {
    const wrong = id === file ? [] : [`protocols/${file}.json says it is "${id}". Give the file the name of the id.`];
    const seen = new Set<string>();
    for (const { category, avoidDays, cautionDays, sources } of windows) {
      const row = `The row ${category} in protocols/${file}.json`;
      if (seen.has(category)) wrong.push(`${row} stands there twice. Keep one.`);
      seen.add(category);
      for (const id of twice(sources.map(({ source }) => source)))
        wrong.push(`${row} names the source "${id}" twice. Say it in one sentence.`);
      if (cautionDays < avoidDays)
        wrong.push(`${row} ends "with care" on day ${cautionDays}, before "leave out" on day ${avoidDays}. Raise cautionDays.`);
      if (category === 'soothing' && cautionDays > 0) wrong.push(`${row} holds back what soothes. Set both numbers to 0.`);
      if (category === 'other-irritant' && avoidDays > 0) wrong.push(`${row} may ask for care at most. Set avoidDays to 0.`);
    }
    return wrong;
  });
