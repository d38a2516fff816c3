import { useEffect, useState } from 'preact/hooks';
import type { Protocol } from '../../rules/knowledge/protocol.ts';

/** The general rules, fetched once the first screen stands. null until they are there. */
export function useRules(): Protocol | null {
  const [rules, show] = useState<Protocol | null>(null);
  useEffect(() => {
    import('../../rules/knowledge/find-protocol.ts').then(
      ({ findProtocol, DEFAULT_PROTOCOL_ID }) => show(findProtocol(DEFAULT_PROTOCOL_ID) ?? null),
      // Without network on a first visit there is no plan to show; everything else on the screen works.
      () => show(null),
    );
  }, []);
  return rules;
}
