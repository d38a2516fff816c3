import { knowledgeVersion } from '../../rules/knowledge/knowledge-version.ts';
import { Health } from '../contract.ts';
import { defineRoute, type Route } from '../route.ts';

const health = defineRoute(
  {
    method: 'get',
    path: '/v1/health',
    tag: 'Service',
    summary: 'Is it up, and with which facts',
    answers: [{ status: 200, description: 'It is up.', schema: Health }],
  },
  (_input, context) => context.json({ status: 'up', knowledgeVersion } satisfies Health, 200, { 'cache-control': 'no-store' }),
);

export const healthRoutes: Route[] = [health];
