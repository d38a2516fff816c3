import type { SeededRandom } from '../seeded-random.ts';
import actives from './actives.json' with { type: 'json' };
import material from './label-material.json' with { type: 'json' };
import { swapOnce } from './swaps.ts';

type MutationKind =
  | 'swap'
  | 'two swaps'
  | 'no separators'
  | 'other separators'
  | 'upper case'
  | 'cut'
  | 'noise line'
  | 'second language'
  | 'claim before';

export type MutatedLabel = {
  text: string;
  category: keyof typeof actives;
  /** The active as it was before the mutation, and where what is left of it stands. */
  active: string;
  start: number;
  end: number;
  kinds: MutationKind[];
};

type Draft = {
  heading: string;
  names: string[];
  at: number;
  separators: string[];
  before: string;
  after: string;
  upper: boolean;
  cut: boolean;
};

const KINDS: readonly MutationKind[] = [
  'swap',
  'two swaps',
  'no separators',
  'other separators',
  'upper case',
  'cut',
  'noise line',
  'second language',
  'claim before',
];
const SEPARATORS = ['; ', ' • ', ' · ', ' | ', '\n', ' / ', '. ', ' - ', ',', ' , ', '、', '，'];

function draftLabel(active: string, random: SeededRandom): Draft {
  const others = random.shuffle(material.harmless).slice(0, 6 + random.below(20));
  const at = random.below(others.length + 1);
  const names = [...others.slice(0, at), active, ...others.slice(at)];
  const heading = random.pick(['Ingredients: ', 'INGREDIENTS: ', '', 'Ingredients\n', 'Inhaltsstoffe: ', 'Ingrédients : ']);
  return {
    heading,
    names,
    at,
    separators: names.slice(1).map(() => ', '),
    before: '',
    after: random.pick(['.', '', '\n']),
    upper: false,
    cut: false,
  };
}

function damage(draft: Draft, random: SeededRandom): void {
  // mostly the active: what happens to its neighbours is no test of what is found
  const at = random.chance(0.85) ? draft.at : random.below(draft.names.length);
  draft.names[at] = swapOnce(draft.names[at] ?? '', random);
}

function addSecondLanguage(draft: Draft, random: SeededRandom): void {
  const [heading, names] = random.pick(material.languages) as [string, string[]];
  const list = `${heading}${random.shuffle(names).slice(0, 5).join(', ')}.`;
  if (random.chance(0.5)) draft.before += `${list}\n`;
  else draft.after += `\n${list}`;
}

const steps: Record<MutationKind, (draft: Draft, random: SeededRandom) => void> = {
  swap: damage,
  'two swaps': (draft, random) => {
    damage(draft, random);
    damage(draft, random);
  },
  'no separators': (draft, random) => {
    const share = random.pick([0.2, 0.5, 1]);
    draft.separators = draft.separators.map((separator) => (random.chance(share) ? ' ' : separator));
  },
  'other separators': (draft, random) => {
    const other = random.pick(SEPARATORS);
    draft.separators = draft.separators.map(() => other);
  },
  'upper case': (draft) => {
    draft.upper = true;
  },
  cut: (draft) => {
    draft.cut = true;
  },
  'noise line': (draft, random) => {
    const at = random.below(draft.separators.length);
    draft.separators[at] = `${draft.separators[at]?.trimEnd()}\n${random.pick(material.noise)}\n`;
  },
  'second language': addSecondLanguage,
  'claim before': (draft, random) => {
    draft.before = `${random.pick(material.claims)}${random.pick(['\n', ' '])}${draft.before}`;
  },
};

function assemble({ heading, names, at, separators, before, after, upper }: Draft): { text: string; start: number; end: number } {
  const cased = names.map((name) => (upper ? name.toUpperCase() : name));
  let text = before + heading;
  let start = 0;
  let end = 0;
  for (const [index, name] of cased.entries()) {
    if (index > 0) text += separators[index - 1];
    if (index === at) start = text.length;
    text += name;
    if (index === at) end = text.length;
  }
  return { text: text + after, start, end };
}

/** Cuts up to two fifths off one end; what is left of the active keeps its place. */
function cut(
  label: { text: string; start: number; end: number },
  random: SeededRandom,
): { text: string; start: number; end: number } {
  const off = 1 + random.below(Math.floor(label.text.length * 0.4));
  if (random.chance(0.5)) {
    const length = label.text.length - off;
    return { text: label.text.slice(0, length), start: Math.min(label.start, length), end: Math.min(label.end, length) };
  }
  return { text: label.text.slice(off), start: Math.max(0, label.start - off), end: Math.max(0, label.end - off) };
}

/** One active of one category in a label of harmless names, changed in one way or two. */
export function mutateLabel(random: SeededRandom): MutatedLabel {
  const category = random.pick(Object.keys(actives) as (keyof typeof actives)[]);
  const active = random.pick(actives[category]);
  const draft = draftLabel(active, random);
  const kinds = random.shuffle(KINDS).slice(0, random.chance(0.6) ? 1 : 2);
  for (const kind of kinds) steps[kind](draft, random);
  const whole = assemble(draft);
  return { ...(draft.cut ? cut(whole, random) : whole), category, active, kinds };
}
