/**
 * Lists of real products for the generator of label photos, a line `name|list` each: `npm run --silent bench:photo-lists -- SEED [COUNT]`.
 * The same seed gives the same lists; those that the generator cannot print (other letters, endless names) are left out.
 */
import { readFileSync } from 'node:fs';
import { readCsv } from '../read-csv.ts';
import { sharedMaterial } from '../report-figures.ts';
import { seededRandom } from '../seeded-random.ts';

const FEWEST = 10;
const MOST = 45;
const LONGEST_NAME = 70;
/** A comma and a blank outside brackets, as the generator cuts them. */
const SEPARATOR = /, (?![^(]*\))/;
const PRINTABLE = /^[\x20-\x7b}~]+$/;

/** A list as shops print it -> the names of a list that can be printed, or null. */
function printableList(list: string): string | null {
  if (!PRINTABLE.test(list)) return null;
  const names = list.replace(/[. ]+$/, '').split(SEPARATOR);
  return names.length >= FEWEST && names.length <= MOST && names.every(({ length }) => length <= LONGEST_NAME)
    ? names.join(', ')
    : null;
}

const [seed = '1', count = '200'] = process.argv.slice(2);
const [head = [], ...rows] = readCsv(readFileSync(sharedMaterial('lists/retail-lists.csv'), 'utf8'));
const column = (name: string) => head.indexOf(name);
const [brand, product, list] = [column('Brand'), column('Name'), column('Ingredients')];
const lists = new Map(
  rows.flatMap((row) => {
    const printable = printableList(row[list] ?? '');
    const name = `${row[brand]} ${row[product]}`.replaceAll('|', ' ');
    return printable === null ? [] : [[printable, name] as const];
  }),
);
const chosen = seededRandom(Number(seed))
  .shuffle([...lists])
  .slice(0, Number(count));
for (const [printed, name] of chosen) console.log(`${name}|${printed}`);
