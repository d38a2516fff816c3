/**
 * What every answer says to the browser. The page may run its own code and no other; the reader of photos needs
 * WebAssembly and a worker of the same origin. Pictures the patient chose are shown from memory (blob:, data:).
 */
const ALWAYS = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** For the page. `frameAncestors`: the origins that may show it in a frame; none as a rule. */
export function pageHeaders(frameAncestors: string[] = []): Record<string, string> {
  const ancestors = frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'";
  return {
    ...ALWAYS,
    'content-security-policy': [...PAGE_POLICY, `frame-ancestors ${ancestors}`].join('; '),
    'permissions-policy': 'camera=(self), microphone=(), geolocation=(), interest-cohort=()',
  };
}

/** For the clinics' own page, which reads no photos: no WebAssembly and no camera where a key is typed. */
export function officeHeaders(): Record<string, string> {
  const headers = pageHeaders();
  return {
    ...headers,
    'content-security-policy': headers['content-security-policy']!.replace(" 'wasm-unsafe-eval'", ''),
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  };
}

/** For answers that are data, and for the reference, which is text and one style sheet. */
export const dataHeaders: Record<string, string> = {
  ...ALWAYS,
  'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};
