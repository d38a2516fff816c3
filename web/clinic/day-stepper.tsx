import { say } from './say.ts';

const MOST_DAYS = 365;

interface DayStepperProps {
  /** What the number is ("Leave out before day") and of which group: spoken, not seen. */
  what: string;
  group: string;
  value: number;
  disabled?: boolean;
  onDay: (day: number) => void;
}

/** A number of days: two buttons, and a field that takes typing. What is no whole number of days changes nothing. */
export function DayStepper({ what, group, value, disabled = false, onDay }: DayStepperProps) {
  const step = (by: number) => onDay(Math.min(MOST_DAYS, Math.max(0, value + by)));
  const type = (event: Event & { currentTarget: HTMLInputElement }) => {
    const day = event.currentTarget.valueAsNumber;
    if (Number.isInteger(day) && day >= 0 && day <= MOST_DAYS) onDay(day);
    else event.currentTarget.value = String(value);
  };
  return (
    <span class="stepper">
      <button
        type="button"
        aria-label={say('rules.less', { what, group })}
        disabled={disabled || value === 0}
        onClick={() => step(-1)}
      >
        −
      </button>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_DAYS}
        value={value}
        disabled={disabled}
        aria-label={`${what}, ${group}`}
        onChange={type}
      />
      <button
        type="button"
        aria-label={say('rules.more', { what, group })}
        disabled={disabled || value === MOST_DAYS}
        onClick={() => step(1)}
      >
        +
      </button>
    </span>
  );
}
