import type { MarkKind } from '../answer/mark-label.ts';
import { useWording } from '../wording/use-wording.ts';

/** Marked words of the label. Most screen readers do not speak `<mark>`, so a hidden word stands before them. */
export function LabelMark({ kind, text, dir }: { kind: MarkKind; text: string; dir?: 'auto' }) {
  const { t } = useWording();
  return (
    <mark class={`mark-${kind}`} dir={dir}>
      <span class="hidden-word">{t(`mark.${kind}`)}: </span>
      {text}
    </mark>
  );
}
