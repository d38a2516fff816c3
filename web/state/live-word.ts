/** Says something to a screen reader without moving the focus. The page holds one live region for it. */
export function sayLive(words: string): void {
  const region = document.getElementById('live');
  if (!region) return;
  // Emptied first, so that the same words are spoken again.
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = words;
  });
}
