import type {
  ClinicDetails,
  ClinicKey,
  ClinicPublic,
  ClinicStats,
  ClinicVersion,
  ClinicVersions,
  ProblemDetails,
} from '../../functions/contract.ts';

/** `status` 0: there was no answer at all. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; status: number; problem: ProblemDetails | null };

/** The clinic's calls. They never throw; the key goes into a header and nowhere else. */
export interface ClinicClient {
  versions: (limit: number, before?: number) => Promise<Outcome<ClinicVersions>>;
  version: (version: number) => Promise<Outcome<ClinicVersion>>;
  save: (details: ClinicDetails, from: number, confirm: string[]) => Promise<Outcome<ClinicPublic>>;
  stats: () => Promise<Outcome<ClinicStats>>;
  changeKey: () => Promise<Outcome<ClinicKey>>;
}

const PATIENCE_MS = 15_000;

export function createClinicClient(slug: string, key: string): ClinicClient {
  const call = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Outcome<T>> => {
    try {
      const response = await fetch(`/v1/clinics/${slug}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const answer = await response.json().catch(() => null);
      return response.ok && answer !== null
        ? { ok: true, value: answer }
        : { ok: false, status: response.status, problem: answer };
    } catch {
      return { ok: false, status: 0, problem: null };
    }
  };
  return {
    versions: (limit, before) => call('GET', `/versions?limit=${limit}${before === undefined ? '' : `&before=${before}`}`),
    version: (version) => call('GET', `/versions/${version}`),
    save: (details, from, confirm) => call('PUT', '', { ...details, confirm }, { 'if-match': `"${from}"` }),
    stats: () => call('GET', '/stats?weeks=12'),
    changeKey: () => call('POST', '/key'),
  };
}
