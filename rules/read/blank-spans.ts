import type { Span } from './span.ts';

/** A stretch of a text with the given spans (offsets in the text) blanked out by a sign, unit for unit, so that offsets stay. */
export function blankSpans(text: string, stretch: Span, spans: readonly Span[], sign: string): string {
  let result = '';
  let at = stretch.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at || span.start >= stretch.end) continue;
    const from = Math.max(at, span.start);
    const to = Math.min(span.end, stretch.end);
    result += text.slice(at, from) + sign.repeat(to - from);
    at = to;
  }
  return result + text.slice(at, stretch.end);
}
