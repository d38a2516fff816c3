import { useEffect, useState } from 'preact/hooks';
import type { ClinicPublic } from '../../functions/contract.ts';
import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { visit } from '../state/visit.ts';
import { loadRules } from './load-rules.ts';

type Loaded = { rules: Protocol; clinic: ClinicPublic | null; treatment: string | null };

/**
 * The rules that hold for this patient, fetched once the first screen stands. null until they are there: what was asked for first may
 * come last, and general rules must never stand under the name of a clinic.
 */
export function useRules(): Protocol | null {
  const [loaded, show] = useState<Loaded | null>(null);
  const { details: clinic } = useStore(clinicStore);
  const { treatment } = useStore(visit);
  useEffect(() => {
    let newest = true;
    // Without network on a first visit there is no plan to show; everything else on the screen works.
    loadRules(clinic, treatment).then(
      (rules) => newest && show({ rules, clinic, treatment }),
      () => undefined,
    );
    return () => {
      newest = false;
    };
  }, [clinic, treatment]);
  return loaded && loaded.clinic === clinic && loaded.treatment === treatment ? loaded.rules : null;
}
