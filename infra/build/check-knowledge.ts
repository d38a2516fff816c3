/**
 * Loads every file of rules/knowledge from disk, parses it by its schema and runs all checks. Prints a sentence for each thing to
 * mend and ends with code 1. Runs before every build and in the tests: a broken fact stops both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type * as z from 'zod';
import type { AllFacts } from '../../rules/knowledge/checks/all-facts.ts';
import { checkKnowledge } from '../../rules/knowledge/checks/check-knowledge.ts';
import { WORD_FILES } from '../../rules/knowledge/checks/word-file-shapes.ts';
import * as schema from '../../rules/knowledge/schema.ts';
import { foldName } from '../../rules/match/fold-name.ts';
import { recogniseByGrammar } from '../../rules/match/grammar/recognise-by-grammar.ts';

const SHIPPED = join(import.meta.dirname, '..', '..', 'rules', 'knowledge');

const SHAPES = 'rules/knowledge/schema.ts';
const SHAPES_OF_WORDS = 'rules/knowledge/checks/word-file-shapes.ts';

const jsonFiles = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.json'));

/** Every JSON file below `root`, by its path from there. */
const allJsonFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.json'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();

/**
 * Reads the facts below `root`. `wrong` has a sentence for each file that is no JSON, not of its shape, or has none; such a file counts as
 * empty. The words by which names are read are held by their shapes alone.
 */
export function loadFacts(root: string): { facts: AllFacts; wrong: string[] } {
  const wrong: string[] = [];
  const looked = new Set<string>();
  const read = <T extends z.ZodType>(path: string, shape: T, empty: z.infer<T>, shapes = SHAPES): z.infer<T> => {
    looked.add(path);
    try {
      const parsed = shape.safeParse(JSON.parse(readFileSync(join(root, path), 'utf8')));
      if (parsed.success) return parsed.data;
      for (const { path: at, message } of parsed.error.issues)
        wrong.push(`${path}, at ${at.join('.') || 'the top'}: ${message}. Mend it; ${shapes} has the shape.`);
    } catch (cause) {
      wrong.push(`${path} cannot be read: ${(cause as Error).message}.`);
    }
    return empty;
  };
  const folder = <T extends z.ZodType>(
    path: string,
    shape: T,
    empty: z.infer<T>,
    skip: readonly string[] = [],
  ): Record<string, z.infer<T>> =>
    Object.fromEntries(
      jsonFiles(join(root, path))
        .map((file) => basename(file, '.json'))
        .filter((name) => !skip.includes(name))
        .map((name) => [name, read(`${path}/${name}.json`, shape, empty)]),
    );
  const languages = readdirSync(join(root, 'wording'));
  const facts: AllFacts = {
    ingredients: folder('ingredients', schema.FlaggedIngredient.array(), [], ['false-friends']),
    falseFriends: read('ingredients/false-friends.json', schema.FalseFriend.array(), []),
    common: folder('common', schema.CommonNames, {}),
    names: folder('names', schema.NamesOfLanguage, {}),
    sources: read('sources.json', schema.Source.array(), []),
    guidance: read('guidance.json', schema.GuidanceRow.array(), []),
    protocols: folder('protocols', schema.ProtocolFacts, {
      id: '',
      version: 1,
      owner: '',
      title: '',
      opening: { untilDay: 0, says: '' },
      windows: [],
    }),
    wording: Object.fromEntries(languages.map((language) => [language, folder(`wording/${language}`, schema.Wording, {})])),
  };
  for (const [path, shape] of Object.entries(WORD_FILES)) read(path, shape, undefined, SHAPES_OF_WORDS);
  for (const path of allJsonFiles(root))
    if (!looked.has(path))
      wrong.push(`${path} has no shape, so nobody looks at it. Give it a row in ${SHAPES_OF_WORDS}, or remove the file.`);
  return { facts, wrong };
}

/** All that is to be mended in the facts below `root`, a sentence each. */
export function findBrokenFacts(root: string = SHIPPED): string[] {
  const { facts, wrong } = loadFacts(root);
  // a file of the wrong shape counts as empty, and what the checks say of the rest would follow from that alone
  return wrong.length > 0
    ? wrong
    : checkKnowledge(facts, { fold: foldName, grammarKnows: (name) => recogniseByGrammar(foldName(name)) !== null });
}

if (import.meta.main) {
  const broken = findBrokenFacts();
  for (const sentence of broken) console.error(sentence);
  if (broken.length > 0) {
    console.error(`\n${broken.length} to mend in rules/knowledge.`);
    process.exit(1);
  }
  console.log('The knowledge is whole.');
}
