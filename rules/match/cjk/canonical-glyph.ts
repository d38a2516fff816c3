/**
 * One glyph for all that look alike or are the same sign: ニ and 二, traditional and simplified forms, kana of either size and either
 * syllabary. The names and the label are both compared in these forms.
 */
import forms from '../../knowledge/cjk/glyph-forms.json' with { type: 'json' };
import lookAlikes from '../../knowledge/cjk/look-alikes.json' with { type: 'json' };
import { asKatakana, ordinaryForms } from './fold-glyphs.ts';

const traditional = new Map([...forms.simplified].map((glyph, i) => [glyph, [...forms.traditional][i] ?? glyph]));
const representative = new Map(
  lookAlikes.classes.flatMap((alike) => [...alike].map((glyph): [string, string] => [glyph, [...alike][0] as string])),
);

/** One sign, already in NFKC and lower case -> the glyph it is compared as. */
export function canonicalGlyph(sign: string): string {
  const kana = asKatakana(sign);
  const form = ordinaryForms.get(kana) ?? kana;
  return representative.get(form) ?? form;
}

/** Whether a glyph is compared as itself or as its simplified form, not as a mere look-alike. */
export const isOwnGlyph = (glyph: string): boolean => canonicalGlyph(glyph) === (ordinaryForms.get(glyph) ?? glyph);

/** The form in which a label in traditional Chinese prints it. */
export const traditionalForm = (glyph: string): string => traditional.get(glyph) ?? glyph;

const codeOf = (glyph: string): number => canonicalGlyph(glyph).codePointAt(0) as number;
const pairCode = (read: number, wanted: number): number => read * 0x110000 + wanted;
const nearPairs = new Set<number>();
const nearGroup = new Map<number, number>();

/** Glyphs that are read for one another; groups that share a glyph become one group. */
function addGroup(codes: readonly number[]): void {
  for (const a of codes) for (const b of codes) nearPairs.add(pairCode(a, b));
  const joined = new Set(codes.map((code) => nearGroup.get(code) ?? code));
  const group = Math.min(...joined);
  for (const code of codes) nearGroup.set(code, group);
  for (const [code, before] of nearGroup) if (joined.has(before)) nearGroup.set(code, group);
}

for (const alike of lookAlikes.near) addGroup([...alike].map(codeOf));
const wantedFor = new Map<number, number[]>();
// what the models were seen to write for a glyph of our names: one way only
for (const [wanted, reads] of Object.entries(lookAlikes.misread))
  for (const read of reads) {
    nearPairs.add(pairCode(codeOf(read), codeOf(wanted)));
    wantedFor.set(codeOf(read), [...(wantedFor.get(codeOf(read)) ?? []), codeOf(wanted)]);
  }

/** Whether a model often writes the first of these canonical glyphs (code points) for the second. */
export const isMisreadingOf = (read: number, wanted: number): boolean => nearPairs.has(pairCode(read, wanted));

/** What a model often writes for this canonical glyph (code point), itself left out. */
export const misreadingsOf = (wanted: number): number[] =>
  [...nearPairs].flatMap((pair) => {
    const read = Math.floor(pair / 0x110000);
    return pair % 0x110000 === wanted && read !== wanted ? [read] : [];
  });

/** The same number for all glyphs of a group: for counting glyphs in common before they are compared in order. */
export const nearGroupOf = (code: number): number => nearGroup.get(code) ?? code;

const NONE: readonly number[] = [];
const otherGroups = new Map(
  [...wantedFor].map(([read, wanted]) => [
    read,
    [...new Set(wanted.map(nearGroupOf))].filter((group) => group !== nearGroupOf(read)),
  ]),
);

/** Groups of glyphs, other than its own, that a model writes this one for. */
export const groupsReadAs = (read: number): readonly number[] => otherGroups.get(read) ?? NONE;
