import type { Outcome } from './runtime-api.ts';

export type HttpAnswer = { status: number; headers: Record<string, string>; text: string; json: () => unknown };

/**
 * What API Gateway makes of a function's outcome for the caller: its answer; its own 500 with a sentence of its own where the function ended
 * without one; 413 where the event was too large.
 */
export function httpAnswer(outcome: Outcome): HttpAnswer {
  if ('thrown' in outcome) return gateway(500, 'Internal Server Error');
  if ('refused' in outcome)
    return outcome.refused.startsWith('event') ? gateway(413, 'Request Too Long') : gateway(500, 'Internal Server Error');
  const { statusCode, headers = {}, body = '', isBase64Encoded } = outcome.answer as Answer;
  if (!Number.isInteger(statusCode)) return gateway(500, 'Internal Server Error');
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  return { status: statusCode, headers, text, json: () => JSON.parse(text) };
}

type Answer = { statusCode: number; headers?: Record<string, string>; body?: string; isBase64Encoded?: boolean };

function gateway(status: number, message: string): HttpAnswer {
  const text = JSON.stringify({ message });
  return { status, headers: { 'content-type': 'application/json' }, text, json: () => JSON.parse(text) };
}
