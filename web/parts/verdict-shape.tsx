import type { Tone } from '../answer/tone.ts';

/** The four outlines differ, so that they are told apart at 16 px, in grey and in forced colours. */
export function VerdictShape({ tone }: { tone: Tone }) {
  return (
    <svg class={`icon shape tone-${tone}`} viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      {SHAPES[tone]}
    </svg>
  );
}

const SHAPES = {
  avoid: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" stroke="none" />
      <rect class="shape-bar" x="6.5" y="10.4" width="11" height="3.2" rx="1.6" stroke="none" />
    </>
  ),
  care: (
    <>
      <path d="M12 2.2 21.8 12 12 21.8 2.2 12Z" stroke-width="2.2" stroke-linejoin="round" />
      <path d="M3.4 12h17.2L12 20.6Z" fill="currentColor" stroke="none" />
    </>
  ),
  clear: (
    <>
      <rect x="2.6" y="2.6" width="18.8" height="18.8" rx="4.5" stroke-width="2.2" />
      <path d="m7.2 12.4 3.3 3.3 6.4-7" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
    </>
  ),
  unsure: (
    <>
      <circle cx="12" cy="12" r="9.9" stroke-width="2.1" stroke-dasharray="4.2 2.02" />
      <path
        d="M9.3 9.4c.2-1.6 1.3-2.5 2.8-2.5 1.6 0 2.7 1 2.7 2.4 0 2.2-2.7 2.3-2.7 4.4"
        stroke-width="2"
        stroke-linecap="round"
      />
      <circle cx="12.1" cy="16.8" r="1.35" fill="currentColor" stroke="none" />
    </>
  ),
};
