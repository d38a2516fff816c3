import { withinDistance } from '../photo/within-distance.ts';

/** Less of the longer list in common than this, and it is the list of another product. */
const SHARED = 2 / 3;
/** So few names at the beginning are those of many products. */
const FEWEST_OF_BEGINNING = 3;
/** One letter in so many may be a slip of the finger or of the photo's reading. */
const LETTERS_PER_SLIP = 5;

/** Water, glycerin and what keeps: nearly every product has them, so they tell no product from another. */
const IN_NEARLY_ALL: ReadonlySet<string> = new Set([
  ...[
    'aqua',
    'water',
    'eau',
    'aquawater',
    'wateraqua',
    'aquawatereau',
    'wateraquaeau',
    'purifiedwater',
    'wasser',
    'acqua',
    'agua',
  ],
  ...['glycerin', 'glycerine', 'glycerol', 'glicerina', 'glycérine'],
  ...['phenoxyethanol', 'ethylhexylglycerin', 'sodiumbenzoate', 'potassiumsorbate', 'benzylalcohol', 'dehydroaceticacid'],
  ...['methylparaben', 'ethylparaben', 'propylparaben', 'butylparaben', 'chlorphenesin', 'disodiumedta', 'tetrasodiumedta'],
  ...['citricacid', 'sodiumhydroxide', 'caprylylglycol', '2hexanediol', '12hexanediol', '1'],
  ...['水', '甘油', '苯氧乙醇', 'グリセリン', 'フェノキシエタノール', '정제수', '글리세린', '페녹시에탄올'],
]);

const tells = (name: string): boolean => !IN_NEARLY_ALL.has(name);

/** The names of a list in its order, bare of signs and of a heading before a colon. */
const namesOf = (list: string): string[] =>
  list
    .toLowerCase()
    .split(/[,;•·\n，、；]/)
    .map((entry) => entry.replace(/^.*[:：]/s, '').replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((name) => name !== '');

/** One name, or that name with a letter or two mended, not both at its ends: most pairs need no closer look then. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false;
  return withinDistance(a, b, Math.floor(Math.min(a.length, b.length) / LETTERS_PER_SLIP));
}

/** How many names both lists have in the same order (the longest common run with gaps, one row at a time). */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const name of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(isAlike(name, b[j - 1] ?? '') ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether one list goes on where the other breaks off, be it inside a name. */
function isBeginning(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= FEWEST_OF_BEGINNING &&
    short.some(tells) &&
    short.every((name, at) => {
      const there = long[at] ?? '';
      return isAlike(name, there) || (at === short.length - 1 && there.startsWith(name));
    })
  );
}

/** What tells the lists apart; of a list without anything of its own, all of both. */
function telling(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  return a.some(tells) && b.some(tells) ? [a.filter(tells), b.filter(tells)] : [a, b];
}

/**
 * Whether a list is another one corrected or completed, or that of another product. It must have most of the longer one's names in their
 * order, water and the like left aside, or go on where the other breaks off. In doubt it is another: then nothing that was kept is lost.
 */
export function isSameList(before: string, after: string): boolean {
  const [a, b] = [namesOf(before), namesOf(after)];
  if (isBeginning(a, b)) return true;
  const [ofA, ofB] = telling(a, b);
  return inOrder(ofA, ofB) >= SHARED * Math.max(ofA.length, ofB.length);
}
