import { useEffect, useState } from 'preact/hooks';
import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { visit } from '../state/visit.ts';
import { loadRules } from './load-rules.ts';

/** The rules that hold for this patient, fetched once the first screen stands. null until they are there. */
export function useRules(): Protocol | null {
  const [rules, show] = useState<Protocol | null>(null);
  const { details } = useStore(clinicStore);
  const { treatment } = useStore(visit);
  useEffect(() => {
    // Without network on a first visit there is no plan to show; everything else on the screen works.
    loadRules(details, treatment).then(show, () => show(null));
  }, [details, treatment]);
  return rules;
}
