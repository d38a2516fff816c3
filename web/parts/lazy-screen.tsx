import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { arrived, loadAnewOnce } from '../state/load-anew.ts';
import { ScreenMissing } from './screen-missing.tsx';

/**
 * A screen whose code is fetched when it is first opened, so that the first screen comes quickly. Where it cannot be fetched the page is
 * loaded anew once; where that does not help, a sentence says so.
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
    const [missing, miss] = useState(false);
    useEffect(() => {
      if (Screen) return arrived();
      fetchOnce()
        .then((found) => {
          arrived();
          show(() => found);
        })
        .catch(() => loadAnewOnce().then((anew) => anew || miss(true)));
    }, []);
    if (Screen) return <Screen {...props} />;
    return missing ? <ScreenMissing /> : null;
  }
  return Object.assign(LazyScreen, { prefetch: () => fetchOnce().catch(() => undefined) });
}
