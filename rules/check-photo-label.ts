/**
 * Checks what a photo reader read: as checkLabel, and lists in Korean, Japanese and Chinese glyphs are cut by their names. A module of
 * its own, since checking pasted text needs none of it.
 */
import { checkLabel, type Label } from './check-label.ts';
import type { Protocol } from './knowledge/protocol.ts';
import { isGlyphList, matchCjkList } from './match/cjk/match-cjk-list.ts';
import type { Report } from './report.ts';

/** Label, rules and day (whole calendar days since the treatment) -> report. Never fails for any text. */
export const checkPhotoLabel = (label: Label, protocol: Protocol, day: number): Report =>
  checkLabel(label, protocol, day, (list, text, budget) =>
    isGlyphList(list, text) ? matchCjkList(list, text, label.model ?? null, budget) : undefined,
  );
