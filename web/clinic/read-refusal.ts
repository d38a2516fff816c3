import type { ProblemDetails } from '../../functions/contract.ts';
import { say } from './say.ts';

/** Why a version was not saved: the key opens the clinic no more, somebody else saved, or something is to be mended. */
export type Refusal =
  | { kind: 'key-ended' }
  | { kind: 'stale' }
  | { kind: 'told'; says: string; mends: ReadonlyMap<string, string> };

/** What the server answered to saving -> what it means for the desk; `mends` are sentences by field. */
export function readRefusal(status: number, problem: ProblemDetails | null): Refusal {
  if (status === 401 || status === 403) return { kind: 'key-ended' };
  if (status === 412) return { kind: 'stale' };
  if (status !== 400) return { kind: 'told', says: problem?.detail ?? say('trouble'), mends: new Map() };
  const mends = new Map(problem?.fields?.map(({ field, expected }) => [field, expected]));
  return { kind: 'told', says: say('save.mend'), mends };
}
