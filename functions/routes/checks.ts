import { CheckRequest, ProblemDetails, Report } from '../contract.ts';
import { defineRoute, type Route } from '../route.ts';
import { type ChecksDeps, sendReport } from './usual-checks.ts';

const facts = {
  method: 'post',
  path: '/v1/checks',
  tag: 'Checks',
  summary: 'Check one label for one day',
  description:
    'The label is read, each name is looked up, and the rules of the day are applied. A text that is no ingredient list is an answer too (`cannot-tell`). Nothing that is sent is stored.',
  body: CheckRequest,
  answers: [
    { status: 200, description: 'The report.', schema: Report },
    { status: 413, description: 'The text, or the body, is too long.', schema: ProblemDetails },
  ],
} as const;

/** `POST /v1/checks`, read by the shape of the contract. */
export function checksRoutes(deps: ChecksDeps): Route[] {
  const check = defineRoute({ ...facts, answers: [...facts.answers] }, ({ body }, context) => sendReport(body, context, deps));
  return [check];
}
