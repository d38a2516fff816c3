import type { OfficeScreen } from './clinic-route.ts';

const DRAWINGS: Record<OfficeScreen, string> = {
  rules: 'M4 6.5h16M4 12h10M4 17.5h6',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.6-1.6',
  numbers: 'M4 20h16M7 20v-6M12 20V6M17 20v-9',
  history: 'M4 12a8 8 0 1 0 2.6-5.9M4 4v4h4M12 7.5V12l3 2',
  contact: 'M4 7h9M17 7h3M4 17h3M11 17h9M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM11 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
};

/** A line drawing beside a word of the way around. */
export function OfficeIcon({ name }: { name: OfficeScreen }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
