const DAYS = 28;

/** Leave out, with care, as usual over the first four weeks. For the eye only: the numbers beside it say the same. */
export function FourWeeks({
  avoidDays,
  cautionDays,
  off,
}: {
  avoidDays: number;
  cautionDays: number | null;
  off?: true | undefined;
}) {
  const avoid = off ? 0 : Math.min(avoidDays, DAYS);
  const care = off ? 0 : Math.max(0, Math.min(cautionDays ?? DAYS, DAYS) - avoid);
  const pieces = [
    { tone: 'avoid', days: avoid },
    { tone: 'care', days: care },
    { tone: 'clear', days: DAYS - avoid - care },
  ];
  return (
    <span class="four-weeks" aria-hidden="true">
      {pieces
        .filter(({ days }) => days > 0)
        .map(({ tone, days }) => (
          <span key={tone} class={`four-weeks-piece tone-${tone}`} style={{ flexGrow: days }} />
        ))}
    </span>
  );
}
