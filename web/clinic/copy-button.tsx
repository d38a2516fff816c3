import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayLive } from '../state/live-word.ts';
import { say } from './say.ts';

/** Copies a text and says so; where the browser refuses, it says what to do instead. */
export function CopyButton({ text, main = false, children }: { text: string; main?: boolean; children: ComponentChildren }) {
  const [said, tell] = useState<string | null>(null);
  const copy = async () => {
    const outcome = await navigator.clipboard.writeText(text).then(
      () => say('link.copied'),
      () => say('link.copyByHand'),
    );
    tell(outcome);
    sayLive(outcome);
    setTimeout(() => tell(null), 4000);
  };
  return (
    <span class="copy">
      <button type="button" class={main ? 'button low main' : 'button low'} onClick={copy}>
        {children}
      </button>
      {said && <span class="second">{said}</span>}
    </span>
  );
}
