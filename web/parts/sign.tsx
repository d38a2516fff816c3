/** The day rail as a sign: full, with care, as usual. */
export function Sign() {
  return (
    <svg viewBox="0 0 22 20" fill="currentColor" aria-hidden="true">
      <rect x="0" y="1" width="6" height="18" rx="1.5" />
      <rect x="8" y="8" width="6" height="11" rx="1.5" />
      <rect x="16" y="15.5" width="6" height="3.5" rx="1.5" />
    </svg>
  );
}
