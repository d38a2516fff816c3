import type { ClinicPublic } from '../../functions/contract.ts';
import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { rulesOfClinic } from './clinic-rules.ts';

/** The rules that hold for this patient: the clinic's where it is known, else the general ones. Fetched when first needed. */
export async function loadRules(clinic: ClinicPublic | null, treatment: string | null): Promise<Protocol> {
  const { findProtocol, DEFAULT_PROTOCOL_ID } = await import('../../rules/knowledge/find-protocol.ts');
  const general = findProtocol(DEFAULT_PROTOCOL_ID);
  if (!general) throw new Error('the default rules are missing');
  return clinic ? rulesOfClinic(clinic, treatment, findProtocol, general) : general;
}
