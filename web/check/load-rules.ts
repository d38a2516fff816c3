import type { ClinicPublic } from '../../functions/contract.ts';
import { clinicProtocol } from '../../rules/clinic/clinic-protocol.ts';
import type { Protocol } from '../../rules/knowledge/protocol.ts';

/** The rules that hold for this patient: the clinic's where it is known, else the general ones. Fetched when first needed. */
export async function loadRules(clinic: ClinicPublic | null, treatment: string | null): Promise<Protocol> {
  const { findProtocol, DEFAULT_PROTOCOL_ID } = await import('../../rules/knowledge/find-protocol.ts');
  const usual = findProtocol(DEFAULT_PROTOCOL_ID);
  if (!usual) throw new Error('the default rules are missing');
  return clinic ? clinicProtocol(clinic, treatment, { find: findProtocol, usual }) : usual;
}
