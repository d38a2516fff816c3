import { useState } from 'preact/hooks';

interface LinesFieldProps {
  id: string;
  label: string;
  hint: string;
  lines: string[];
  onLines: (lines: string[]) => void;
}

/** A list as text, one a line. Empty lines are passed over; while typing they may stand. */
export function LinesField({ id, label, hint, lines, onLines }: LinesFieldProps) {
  const [typed, type] = useState(lines.join('\n'));
  const asLines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  // What came from elsewhere (discard, restore) replaces the typed text; what was typed here does not.
  const shown = JSON.stringify(asLines(typed)) === JSON.stringify(lines) ? typed : lines.join('\n');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span id={`${id}-hint`} class="second quiet">
        {hint}
      </span>
      <textarea
        id={id}
        class="few-lines"
        value={shown}
        aria-describedby={`${id}-hint`}
        spellcheck={false}
        onInput={(event) => {
          type(event.currentTarget.value);
          onLines(asLines(event.currentTarget.value));
        }}
      />
    </div>
  );
}
