import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The page: sources in web/, the built site in dist/web. */
export default defineConfig({
  root: 'web',
  publicDir: 'public',
  plugins: [preact({ prefreshEnabled: false })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    rollupOptions: { input: { index: 'web/index.html' } },
  },
});
