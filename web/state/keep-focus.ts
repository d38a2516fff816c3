const PLACES = 'h1, h2, h3, button, a[href], input, textarea, select';

/**
 * When what has the focus vanishes (a corrected name, a deleted product), the focus goes to the nearest place that is left, so that who
 * uses a keyboard or hears the page is not thrown back to its beginning. A new screen tells itself.
 */
export function keepFocus(page: HTMLElement): void {
  let line: Element[] = [];
  page.addEventListener('focusin', ({ target }) => {
    line = target instanceof Element ? lineUpTo(target, page) : [];
  });
  new MutationObserver(() => {
    const [focused, ...above] = line;
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    line = [];
    for (const one of above.filter(({ isConnected }) => isConnected)) {
      const left = one.querySelector<HTMLElement>(PLACES);
      if (left) return moveTo(left);
    }
  }).observe(page, { childList: true, subtree: true });
}

function lineUpTo(from: Element, end: Element): Element[] {
  const line: Element[] = [];
  for (let one: Element | null = from; one && one !== end; one = one.parentElement) line.push(one);
  return line;
}

function moveTo(place: HTMLElement): void {
  if (/^H\d$/.test(place.tagName)) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  // Who taps sees where she is; only a keyboard needs to be followed.
  if (place.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest' });
}
