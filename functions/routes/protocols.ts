import * as z from 'zod';
import { findProtocol, protocolIds } from '../../rules/knowledge/find-protocol.ts';
import { ProblemDetails, ProtocolDetail, ProtocolList } from '../contract.ts';
import { Problem } from '../problem.ts';
import { defineRoute, type Route } from '../route.ts';
import { staticAnswer } from '../static-answer.ts';

const list = defineRoute(
  {
    method: 'get',
    path: '/v1/protocols',
    tag: 'Protocols',
    summary: 'All treatments we have rules for',
    answers: [{ status: 200, description: 'Ids, versions and titles.', schema: ProtocolList }],
    middleware: staticAnswer,
  },
  (_input, context) => {
    const protocols = protocolIds.map((id) => findProtocol(id)!).map(({ id, version, title }) => ({ id, version, title }));
    return context.json({ protocols } satisfies ProtocolList);
  },
);

const detail = defineRoute(
  {
    method: 'get',
    path: '/v1/protocols/{id}',
    tag: 'Protocols',
    summary: 'Windows and guidance of one treatment, with their sources and what each says',
    params: z.object({ id: z.string().describe('One of the ids of `/v1/protocols`.') }),
    answers: [
      { status: 200, description: 'The rules.', schema: ProtocolDetail },
      { status: 404, description: 'No rules by this id.', schema: ProblemDetails },
    ],
    middleware: staticAnswer,
  },
  ({ params }, context) => {
    const protocol = findProtocol(params.id);
    if (!protocol) throw new Problem('protocol-not-found');
    return context.json(ProtocolDetail.parse(protocol));
  },
);

export const protocolsRoutes: Route[] = [list, detail];
