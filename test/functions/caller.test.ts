import { expect, test } from 'vitest';
import { callerAtGateway, callerBehindCloudFront, callerOfConnection } from '../../functions/caller.ts';

const viewers: [why: string, header: string | undefined, gateway: string | undefined, caller: string][] = [
  ['CloudFront names the viewer with a port', '203.0.113.7:4711', '130.176.0.1', '203.0.113.7'],
  ['one household is one IPv6 network', '2001:db8:1:2:aaaa::9:443', '130.176.0.1', '2001:db8:1:2'],
  ['an address with its zeros left out', '2001:db8::9:443', undefined, '2001:db8:0:0'],
  ['without CloudFront: what API Gateway saw', undefined, '198.51.100.4', '198.51.100.4'],
  ['nothing known: all share one limit', undefined, undefined, 'unknown'],
];
test.each(viewers)('%s', (_why, header, gateway, caller) => {
  const request = new Request('https://a.test/', { headers: header ? { 'cloudfront-viewer-address': header } : {} });
  expect(callerBehindCloudFront(request, { event: { requestContext: { http: { sourceIp: gateway } } } })).toBe(caller);
});

test('without CloudFront a header is no address', () => {
  const request = new Request('https://a.test/', { headers: { 'cloudfront-viewer-address': '203.0.113.7:1' } });
  expect(callerAtGateway(request, { event: { requestContext: { http: { sourceIp: '198.51.100.4' } } } })).toBe('198.51.100.4');
  expect(callerAtGateway(request, undefined)).toBe('unknown');
});

test('at home: the address of the connection, whatever headers say', () => {
  const request = new Request('http://a.test/', {
    headers: { 'cloudfront-viewer-address': '203.0.113.7:1', 'x-forwarded-for': '203.0.113.8' },
  });
  expect(callerOfConnection(request, { incoming: { socket: { remoteAddress: '192.0.2.1' } } })).toBe('192.0.2.1');
  expect(callerOfConnection(request, undefined)).toBe('unknown');
});
