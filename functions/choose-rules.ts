/** By whose rules a product is checked: clinic and treatment, else the clinic's default, else the protocol asked for, else microneedling. */
import { clinicNote } from '../rules/clinic/clinic-notes.ts';
import { DEFAULT_PROTOCOL_ID, findProtocol, protocolIds } from '../rules/knowledge/find-protocol.ts';
import type { Note } from '../rules/report.ts';
import type { CheckRequest } from './contract.ts';
import { MOST_ID_CHARACTERS } from './contract-limits.ts';
import { Problem } from './problem.ts';

export type Protocol = NonNullable<ReturnType<typeof findProtocol>>;

/** `clinic`: whose rules they are, where they are a clinic's. `notes`: what the patient must know about the choice. */
export type ChosenRules = { protocol: Protocol; notes: Note[]; clinic?: string };

/** Looks up a clinic's rules. `undefined`: no such clinic. */
export type ClinicRules = (slug: string, treatment: string | undefined) => Promise<ChosenRules | undefined>;

/** Throws a Problem for an unknown protocol, and for a protocol beside a clinic. */
export async function chooseRules(
  request: Pick<CheckRequest, 'clinic' | 'treatment' | 'protocol'>,
  clinicRules: ClinicRules | undefined,
): Promise<ChosenRules> {
  const { clinic, treatment, protocol } = request;
  if (clinic !== undefined && protocol !== undefined) throw new Problem('protocol-with-clinic');
  if (clinic !== undefined)
    return (await clinicRules?.(clinic, treatment)) ?? generalRules(treatment, [clinicNote('unknown-clinic')]);
  if (protocol !== undefined)
    return { protocol: knownProtocol(protocol), notes: treatment === undefined ? [] : [clinicNote('unknown-treatment')] };
  return generalRules(treatment, []);
}

/** The default rules; a treatment that bears the name of a protocol (`p=microneedling-strict` in a link) brings that one. */
export function generalRules(treatment: string | undefined, notes: Note[]): ChosenRules {
  const named = treatment === undefined ? undefined : findProtocol(treatment);
  const isUnknown = treatment !== undefined && !named;
  return { protocol: named ?? usualProtocol(), notes: isUnknown ? [...notes, clinicNote('unknown-treatment')] : notes };
}

/** The rules where none are asked for. */
export const usualProtocol = (): Protocol => knownProtocol(DEFAULT_PROTOCOL_ID);

function knownProtocol(id: string): Protocol {
  const protocol = findProtocol(id);
  if (!protocol)
    throw new Problem('unknown-protocol', { protocol: id.slice(0, MOST_ID_CHARACTERS), known: protocolIds.join(', ') });
  return protocol;
}
