/** By whose rules a product is checked: clinic and treatment, else the clinic's default, else the protocol asked for, else microneedling. */
import { findProtocol, protocolIds } from '../rules/knowledge/find-protocol.ts';
import type { Note } from '../rules/report.ts';
import type { CheckRequest } from './contract.ts';
import { fillPlaces } from './fill-places.ts';
import notes from './notes.json' with { type: 'json' };
import { Problem } from './problem.ts';

export type Protocol = NonNullable<ReturnType<typeof findProtocol>>;

/** `clinic`: whose rules they are, where they are a clinic's. `notes`: what the patient must know about the choice. */
export type ChosenRules = { protocol: Protocol; notes: Note[]; clinic?: string };

/** Looks up a clinic's rules. `undefined`: no such clinic. */
export type ClinicRules = (slug: string, treatment: string | undefined) => Promise<ChosenRules | undefined>;

const USUAL = 'microneedling';

/** Throws a Problem for an unknown protocol, and for a protocol beside a clinic. */
export async function chooseRules(
  request: Pick<CheckRequest, 'clinic' | 'treatment' | 'protocol'>,
  clinicRules: ClinicRules | undefined,
): Promise<ChosenRules> {
  const { clinic, treatment, protocol } = request;
  if (clinic !== undefined && protocol !== undefined) throw new Problem('protocol-with-clinic');
  if (clinic !== undefined) return (await clinicRules?.(clinic, treatment)) ?? generalRules(treatment, ['unknown-clinic']);
  if (protocol !== undefined)
    return { protocol: knownProtocol(protocol), notes: treatment === undefined ? [] : [note('unknown-treatment')] };
  return generalRules(treatment, []);
}

/** The default rules; a treatment that bears the name of a protocol (`t=rf-microneedling` in a link) brings that one. */
export function generalRules(treatment: string | undefined, noteIds: NoteId[]): ChosenRules {
  const named = treatment === undefined ? undefined : findProtocol(treatment);
  const ids: NoteId[] = treatment === undefined || named ? noteIds : [...noteIds, 'unknown-treatment'];
  return { protocol: named ?? knownProtocol(USUAL), notes: ids.map((id) => note(id)) };
}

function knownProtocol(id: string): Protocol {
  const protocol = findProtocol(id);
  if (!protocol) throw new Problem('unknown-protocol', { protocol: id.slice(0, 64), known: protocolIds.join(', ') });
  return protocol;
}

export type NoteId = keyof typeof notes;

/** A note of the edge, by its message id; `{clinic}` is filled with the name where one is known. */
export function note(id: NoteId, values: Record<string, string> = {}): Note {
  return { id, says: fillPlaces(notes[id], values) };
}
