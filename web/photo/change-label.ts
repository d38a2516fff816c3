import type { Unread } from './label-of-photos.ts';

/** A label from a photo as the patient has it now. */
export interface ChangeableLabel {
  text: string;
  unread: readonly Unread[];
}

/** Puts other words in the place of some. What was unread and is typed now counts as read; the rest moves along. */
export function changeLabel(
  { text, unread }: ChangeableLabel,
  start: number,
  end: number,
  words: string,
): { text: string; unread: Unread[] } {
  const shift = words.length - (end - start);
  return {
    text: text.slice(0, start) + words + text.slice(end),
    unread: unread
      .filter((gap) => gap.end <= start || gap.start >= end)
      .map((gap) => (gap.start >= end ? { start: gap.start + shift, end: gap.end + shift } : gap)),
  };
}

/** The same for a text that was changed by hand: the change is what lies between the common beginning and the common end. */
export function retypeLabel(label: ChangeableLabel, typed: string): { text: string; unread: Unread[] } {
  const { text } = label;
  const most = Math.min(text.length, typed.length);
  let start = 0;
  while (start < most && text[start] === typed[start]) start++;
  let tail = 0;
  while (tail < most - start && text[text.length - 1 - tail] === typed[typed.length - 1 - tail]) tail++;
  return changeLabel(label, start, text.length - tail, typed.slice(start, typed.length - tail));
}
