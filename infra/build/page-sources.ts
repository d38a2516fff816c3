/** Files and folders that the page is made of, from the root: a change in one of them makes the built page stale. A test holds them against the imports. */
export const PAGE_SOURCES: readonly string[] = [
  'web',
  'rules',
  'functions/contract-limits.ts',
  'infra/build/build-web.mjs',
  'infra/build/inline-names.ts',
  'vite.config.ts',
  'package-lock.json',
];
