import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClinicDetails } from '../../functions/contract.ts';
import type { FarWindow } from '../../rules/clinic/far-windows.ts';
import type { ClinicClient } from './clinic-client.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';

/** What every screen of the office works on. */
export interface OfficeDesk {
  slug: string;
  client: ClinicClient;
  facts: Facts;
  draft: Draft;
  /** Id of the treatment whose rules are shown. */
  treatment: string;
  chooseTreatment: (id: string) => void;
  /** Names of the fields that differ from what is saved. */
  changes: string[];
  /** Windows that wait for an answer. */
  far: FarWindow[];
  /** Paths of fields the server did not take, with what was expected. */
  mends: ReadonlyMap<string, string>;
  change: (clinic: ClinicDetails) => void;
  confirm: (name: string) => void;
  /** A key that works in the place of the one that was used to sign in. */
  useKey: (key: string) => void;
}

export const OfficeContext = createContext<OfficeDesk | null>(null);

export function useOffice(): OfficeDesk {
  const desk = useContext(OfficeContext);
  if (!desk) throw new Error('useOffice needs an OfficeContext above it');
  return desk;
}
