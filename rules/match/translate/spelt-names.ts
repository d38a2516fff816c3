/** Names of chemistry that only spelling and endings part from the English ones: "glyseriinia", "retinilo palmitatas", "oxid zinečnatý". */
import words from '../../knowledge/grammar/words-of-europe.json' with { type: 'json' };
import { soundOfWord } from './sound-of-word.ts';
import { LONGEST_ENDING, Stems } from './stems.ts';

/** What a name may end in; some end in nothing more. */
const ENDINGS = new Set(['', ...words.endings.split(' ')]);
/** In "retinylpalmitát" and "palmitate" alike nothing but the ending tells. */
const bare = (sound: string): string => sound.replace(/e$/, '');

let cations: Stems | undefined;
/** "natrium", "sodný", "sodyum" -> "sodium"; what a metal is glued to stays beside it. */
function partMetal(sound: string): string[] {
  cations ??= new Stems(words.cations);
  const metal = cations.find([sound], sound.length);
  if (metal === null) return [sound];
  if (cations.find([sound]) !== null && !/(?:ok|gl)sid/.test(sound)) return [`${metal} `];
  const salt = /^[a-z]+?(?:iev|ium|um|i|o)?(?=(?:di)?oksid|hial|askorb|glukon|bens|sorb|sitr|klor|hidroks)(.+)$/.exec(sound)?.[1];
  return salt === undefined ? [sound] : [`${metal} `, salt];
}

/** The metal in front, and no blanks: names are compared so. */
function speltForm(sounds: readonly string[]): string {
  const parts = sounds.flatMap(partMetal);
  return bare([...parts.filter((part) => part.endsWith(' ')), ...parts.filter((part) => !part.endsWith(' '))].join(''));
}

/** An ending inside a name: "retinilo palmitatas", "retinila palmitāts". */
const withoutVowel = (sound: string): string => sound.replace(/(?<=.{4})[aeiou]$/, '');

let names: ReadonlyMap<string, string> | undefined;
let heads: ReadonlySet<string> | undefined;
/** What a name begins with; so few letters tell that most are none of these. */
const headOf = (sound: string): string => sound.slice(0, 3);
const MOST_WORDS = 4;

const headsOf = (all: string): Set<string> => new Set(all.split(' ').map((word) => headOf(soundOfWord(word))));

/** Words as they sound -> the English name. */
export function findSpelt(sounds: readonly string[]): string | null {
  names ??= new Map(words.spelt.map((name) => [speltForm(name.split(' ').map(soundOfWord).map(bare)), name]));
  heads ??= headsOf([...words.spelt, ...Object.values(words.cations)].join(' '));
  if (sounds.length > MOST_WORDS || !sounds.some((sound) => heads!.has(headOf(sound)))) return null;
  const inner = sounds.map((sound, i) => (i < sounds.length - 1 ? withoutVowel(sound) : sound));
  const turned = [...sounds.slice(1), sounds[0]!.replace(/(?<=at|id)(?:ul|ului|u|a|o)$/, '')];
  for (const order of sounds.length > 1 ? [sounds, inner, turned, turned.map(withoutVowel)] : [sounds]) {
    const form = speltForm(order);
    for (let size = 0; size < LONGEST_ENDING && size < order.at(-1)!.length; size += 1) {
      const ending = size === 0 ? '' : form.slice(-size);
      const name = ENDINGS.has(ending) ? names.get(bare(form.slice(0, form.length - size))) : undefined;
      // "Retin-ALT" is no retinal with an ending
      if (name && (order.length === 1 || name.includes(' '))) return name;
    }
  }
  return null;
}
