import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A screen whose code is fetched when it is first opened, so that the first screen comes quickly.
 * @returns the component, and `prefetch` to have it ready before it is needed; settled when it is there, or cannot be had now
 */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { prefetch: () => Promise<unknown> } {
  let loaded: ComponentType<Props> | null = null;
  const fetchOnce = async () => {
    loaded ??= await load();
    return loaded;
  };
  function LazyScreen(props: Props) {
    const [Screen, show] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (Screen) return;
      // A lost network while the code is fetched: try again with the next visit to the screen.
      fetchOnce()
        .then((found) => show(() => found))
        .catch(() => location.reload());
    }, []);
    return Screen ? <Screen {...props} /> : null;
  }
  return Object.assign(LazyScreen, { prefetch: () => fetchOnce().catch(() => undefined) });
}
