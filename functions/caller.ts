/** Who is calling, as far as limits go. The answer is an address: it is counted, never logged or kept. */
import type { LambdaEvent } from 'hono/aws-lambda';

/** The address that API Gateway saw: of CloudFront, or of whoever came past it. */
export const callerAtGateway = (_request: Request, bindings: unknown): string => networkOf(gatewayAddress(bindings) ?? 'unknown');

/**
 * Behind CloudFront the viewer's address comes in a header of CloudFront's own (`cloudfront-viewer-address`, "address:port"); it can
 * be trusted because only requests with the secret header get this far. Without it, the address that API Gateway saw.
 */
export function callerBehindCloudFront(request: Request, bindings: unknown): string {
  const viewer = request.headers.get('cloudfront-viewer-address')?.replace(/:\d+$/, '');
  return networkOf(viewer ?? gatewayAddress(bindings) ?? 'unknown');
}

function gatewayAddress(bindings: unknown): string | undefined {
  const event = (bindings as { event?: LambdaEvent } | undefined)?.event;
  return (event?.requestContext as { http?: { sourceIp?: string } } | undefined)?.http?.sourceIp;
}

/** At one's own desk: the address of the connection. */
export function callerOfConnection(_request: Request, bindings: unknown): string {
  const incoming = (bindings as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming;
  return networkOf(incoming?.socket?.remoteAddress ?? 'unknown');
}

/** One household has a whole IPv6 network: its first 64 bits count as one caller. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.replace(/^\[|\]$/g, '').split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...(tail === undefined ? [] : zeros), ...back].slice(0, 4).join(':');
}
