/** Line drawings on a 24 grid, by name. They carry no meaning of their own: a word always stands beside them. */
const DRAWINGS = {
  back: 'M15 5.5 8.5 12l6.5 6.5',
  next: 'm9 5.5 6.5 6.5L9 18.5',
  up: 'm5.5 15 6.5-6.5 6.5 6.5',
  down: 'm5.5 9 6.5 6.5L18.5 9',
  calendar:
    'M6 5h12a2.5 2.5 0 0 1 2.5 2.5V18a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18V7.5A2.5 2.5 0 0 1 6 5ZM3.5 10h17M8 2.8V7M16 2.8V7',
  pen: 'm4 20 1-4.5L16.2 4.3l3.5 3.5L8.5 19Z',
  list: 'M6.5 3.5h11A2.5 2.5 0 0 1 20 6v12a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 18V6a2.5 2.5 0 0 1 2.5-2.5ZM8 8.5h8M8 12h8M8 15.5h5',
  lock: 'M7.2 10.5h9.6a2.2 2.2 0 0 1 2.2 2.2v5.6a2.2 2.2 0 0 1-2.2 2.2H7.2A2.2 2.2 0 0 1 5 18.3v-5.6a2.2 2.2 0 0 1 2.2-2.2ZM8.2 10.5V7.6a3.8 3.8 0 0 1 7.6 0v2.9',
  sun: 'M16.2 12a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0ZM12 2.5v2.4M12 19.1v2.4M2.5 12h2.4M19.1 12h2.4M5.3 5.3 7 7M17 17l1.7 1.7M18.7 5.3 17 7M7 17l-1.7 1.7',
  phone:
    'M5.5 4h3.6l1.6 4.2-2.2 1.6a12 12 0 0 0 5.7 5.7l1.6-2.2 4.2 1.6v3.6c0 .8-.7 1.5-1.5 1.5C11 19.7 4.3 13 4 5.5 4 4.7 4.7 4 5.5 4Z',
  bell: 'M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7ZM10 20.2h4',
  plus: 'M12 5v14M5 12h14',
  message: 'M4 5.5h16v11H10.5L6 20v-3.5H4Z',
  bottle: 'M8.5 11h7v9.5h-7ZM10 11V8h4v3M12 8V3.5',
  steps: 'M3 17.5h7V9M14 17.5h7V12M8 11.2 10 9l2 2.2M19 14.2 21 12',
  camera:
    'M4 8.2h3.2L8.8 5.5h6.4l1.6 2.7H20a1.5 1.5 0 0 1 1.5 1.5v8.1a1.5 1.5 0 0 1-1.5 1.5H4a1.5 1.5 0 0 1-1.5-1.5V9.7A1.5 1.5 0 0 1 4 8.2ZM15.6 13.4a3.6 3.6 0 1 1-7.2 0 3.6 3.6 0 0 1 7.2 0Z',
  turnLeft: 'M4.5 5v5h5M5 10a8 8 0 1 1-.6 5',
  turnRight: 'M19.5 5v5h-5M19 10a8 8 0 1 0 .6 5',
  shelf: 'M3.5 20.5h17M6 20.5V9h4v11.5M14 20.5V5h4v15.5',
  settings:
    'M4 8h7.5M16.5 8H20M4 16h3.5M12.5 16H20M16.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM12.5 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  drop: 'M12 3.2c3.4 4 5.6 6.9 5.6 10a5.6 5.6 0 0 1-11.2 0c0-3.1 2.2-6 5.6-10Z',
  dot: 'M13.3 12a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0Z',
  info: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 11v5.5M12 7.6v.1',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Back and next arrows turn round where the page reads from the right. */
const TURNS: ReadonlySet<IconName> = new Set(['back', 'next']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={TURNS.has(name) ? 'icon icon-turns' : 'icon'}
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
