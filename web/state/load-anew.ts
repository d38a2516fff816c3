const KEY = 'aftercheck.loadedAnew';

/**
 * Loads the page anew, which is the only way to a part of it that could not be fetched: a browser remembers such a part and never asks
 * for it again.
 * @param may the last word, once it is known that the server answers
 * @returns false when nothing answers: a reload would leave the patient with the browser's own page of a lost network
 */
export async function loadAnew(may: () => boolean = () => true): Promise<boolean> {
  const there = await fetch(location.pathname, {
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!there || !may()) return false;
  location.reload();
  return true;
}

/** The same without being asked: once, until a part arrives again, so that the page never turns in a circle. */
export const loadAnewOnce = (): Promise<boolean> => loadAnew(isFirstTime);

function isFirstTime(): boolean {
  try {
    const again = sessionStorage.getItem(KEY) !== null;
    sessionStorage.setItem(KEY, '1');
    return !again;
  } catch {
    // What cannot be remembered cannot be done only once.
    return false;
  }
}

/** A part has arrived: the next one that does not may be tried anew. */
export function arrived(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Blocked storage holds nothing.
  }
}
