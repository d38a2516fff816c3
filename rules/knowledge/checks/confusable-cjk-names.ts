/**
 * Names of one script that lie one glyph apart and would be answered differently: エタノール and セタノール, 乙醇 and 泛醇. A reading that
 * is not exact may never be snapped onto one of them while the other is as near. A list over the whole dictionary, not a fault in it.
 */
export interface ScriptName {
  /** As the label prints it. */
  name: string;
  /** Its glyphs as the matcher compares them. */
  key: string;
  /** What an answer depends on: the categories that hold it back, joined; empty for a harmless name. */
  verdict: string;
}

export type ConfusablePair = readonly [one: ScriptName, other: ScriptName];

/** Every form of the key with one glyph taken out or put under a mark: two keys one edit apart share one of them. */
function shapesOf(key: string): string[] {
  const glyphs = [...key];
  const shapes = [key];
  for (let i = 0; i < glyphs.length; i += 1) {
    const before = glyphs.slice(0, i).join('');
    const after = glyphs.slice(i + 1).join('');
    shapes.push(`${before}\u0000${after}`, before + after);
  }
  return shapes;
}

function isOneGlyphApart(one: string, other: string): boolean {
  const a = [...one];
  const b = [...other];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return Math.max(a.length, b.length) - start - tail === 1;
}

/** Names of one script -> each pair that is one glyph (swapped, lost or added) apart and differs in verdict, once, in the given order. */
export function confusableCjkNames(names: readonly ScriptName[]): ConfusablePair[] {
  const byShape = new Map<string, number[]>();
  const pairs = new Map<string, ConfusablePair>();
  names.forEach((name, at) => {
    for (const shape of new Set(shapesOf(name.key))) {
      const before = byShape.get(shape);
      if (!before) {
        byShape.set(shape, [at]);
        continue;
      }
      for (const earlier of before) {
        const other = names[earlier] as ScriptName;
        if (other.verdict !== name.verdict && isOneGlyphApart(other.key, name.key)) pairs.set(`${earlier} ${at}`, [other, name]);
      }
      before.push(at);
    }
  });
  return [...pairs.values()];
}
