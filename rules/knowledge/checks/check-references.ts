import type { AllFacts, KnowledgeCheck } from './all-facts.ts';

type Reference = { where: string; id: string | undefined };

function messageReferences({ ingredients, falseFriends, sources, guidance, protocols }: AllFacts): Reference[] {
  return [
    ...Object.entries(ingredients).flatMap(([file, rows]) =>
      rows.flatMap(({ inci, note, adjuster, pending }) =>
        [note, adjuster, pending].map((id) => ({ where: `${inci} in ingredients/${file}.json`, id })),
      ),
    ),
    ...falseFriends.map(({ inci, why }) => ({ where: `${inci} in ingredients/false-friends.json`, id: why })),
    ...sources.flatMap(({ id, about, kind }) =>
      [about, `source-kind.${kind}`].map((message) => ({ where: `${id} in sources.json`, id: message })),
    ),
    ...guidance.flatMap((row) => {
      const ids = [row.says, row.disagreement, ...row.sources.map(({ says }) => says)];
      return ids.map((id) => ({ where: `${row.id} in guidance.json`, id }));
    }),
    ...Object.entries(protocols).flatMap(([file, { owner, title, opening, windows }]) => {
      const rows = windows.flatMap(({ disagreement, sources: says }) => [disagreement, ...says.map((one) => one.says)]);
      return [owner, title, opening.says, ...rows].map((id) => ({ where: `protocols/${file}.json`, id }));
    }),
  ];
}

/** The ids of all sentences that facts name. */
export const namedMessages = (facts: AllFacts): Set<string> =>
  new Set(messageReferences(facts).flatMap(({ id }) => (id === undefined ? [] : [id])));

function sourceReferences({ guidance, protocols }: AllFacts): Reference[] {
  return [
    ...guidance.flatMap((row) => row.sources.map(({ source }) => ({ where: `${row.id} in guidance.json`, id: source }))),
    ...Object.entries(protocols).flatMap(([file, { windows }]) =>
      windows.flatMap((row) =>
        row.sources.map(({ source }) => ({ where: `${row.category} in protocols/${file}.json`, id: source })),
      ),
    ),
  ];
}

/** Sentences that only facts can name: one that no fact names is never read. */
const NAMED_BY_FACTS = /^(?:says|disagree|source|friend)\./;

/** The oral form of a drug is an ingredient of its own, by that name. */
function strayOralForms({ ingredients }: AllFacts): string[] {
  const rows = Object.entries(ingredients).flatMap(([file, all]) => all.map((row) => ({ file, ...row })));
  const oral = new Set(rows.filter(({ drug }) => drug === 'oral').map(({ inci }) => inci));
  return rows
    .filter(({ oralForm }) => oralForm !== undefined && !oral.has(oralForm))
    .map(
      ({ inci, file, oralForm }) =>
        `${inci} in ingredients/${file}.json has the oral form "${oralForm}", which is no ingredient with "drug": "oral". Add it, or mend the name.`,
    );
}

/** Every source, every sentence and every ingredient that a fact names exists, and no sentence about a source is left over. */
export const checkReferences: KnowledgeCheck = (facts) => {
  const messages = new Set(Object.values(facts.wording.en ?? {}).flatMap((file) => Object.keys(file)));
  const sources = new Set(facts.sources.map(({ id }) => id));
  const references = messageReferences(facts).filter(({ id }) => id !== undefined);
  const named = namedMessages(facts);
  return [
    ...strayOralForms(facts),
    ...references
      .filter(({ id }) => id && !messages.has(id))
      .map(({ where, id }) => `${where} names the sentence "${id}", which is not in wording/en. Add it, or mend the id.`),
    ...sourceReferences(facts)
      .filter(({ id }) => id && !sources.has(id))
      .map(({ where, id }) => `${where} names the source "${id}", which is not in sources.json. Add it, or mend the id.`),
    ...[...messages]
      .filter((id) => NAMED_BY_FACTS.test(id) && !named.has(id))
      .map((id) => `No fact names the sentence "${id}" of wording/en. Use it, or drop it.`),
  ];
};
