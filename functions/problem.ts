/** What can go wrong, as RFC 9457 problem details. The one place that turns something thrown into an answer. */
import { HTTPException } from 'hono/http-exception';
import type { ProblemDetails } from './contract.ts';
import { fillPlaces } from './fill-places.ts';
import problems from './problems.json' with { type: 'json' };

export type ProblemId = keyof typeof problems;
export type ProblemValues = Record<string, string | number>;

export type ProblemExtras = Pick<ProblemDetails, 'fields' | 'version'> & { headers?: Record<string, string>; cause?: unknown };

/** Thrown by a route that cannot answer. `id` names the sentence in problems.json; `values` fill its {places}. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly id: ProblemId;
  readonly values: ProblemValues;
  /** Fields of the answer beside the sentence. */
  readonly more: Pick<ProblemDetails, 'fields' | 'version'>;
  readonly headers: Record<string, string>;

  constructor(id: ProblemId, values: ProblemValues = {}, { headers = {}, cause, ...more }: ProblemExtras = {}) {
    super(id, { cause });
    this.id = id;
    this.values = values;
    this.more = more;
    this.headers = headers;
  }
}

const byStatus: Partial<Record<number, ProblemId>> = { 400: 'not-json', 404: 'not-found', 413: 'body-too-large' };

/**
 * Anything thrown -> the problem that the client sees. What is not foreseen becomes `unexpected`: a fixed sentence without detail.
 */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const id = thrown instanceof HTTPException ? byStatus[thrown.status] : undefined;
  return new Problem(id ?? 'unexpected');
}

/** A problem -> its RFC 9457 body. */
export function problemDetails(problem: Problem, requestId: string): ProblemDetails {
  const { status, title, detail } = problems[problem.id];
  return { type: problemType(problem.id), title, status, detail: fillPlaces(detail, problem.values), requestId, ...problem.more };
}

/** A problem -> the answer for it. */
export function problemResponse(problem: Problem, requestId: string): Response {
  return Response.json(problemDetails(problem, requestId), {
    status: problemStatus(problem.id),
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...problem.headers,
    },
  });
}

/** The stable `type` of a kind of problem: the row of the readable reference that explains it. */
function problemType(id: ProblemId): string {
  return `/docs#${id}`;
}

/** The HTTP status of a kind of problem. */
export const problemStatus = (id: ProblemId): number => problems[id].status;
