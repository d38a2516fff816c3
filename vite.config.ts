import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { inlineNamesInPage } from './infra/build/inline-names.ts';
import { READING_MODELS, trainedDataOf } from './rules/reading-models.ts';

const petrol = '#0b5261';

/**
 * Everything but the clinics' own page is kept for use without network. A navigation is answered by the kept page under its plain
 * address: what stands in its query or fragment is never part of a cache entry, and after the first visit never of a request.
 */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  includeAssets: ['icon.svg', 'apple-touch-icon.png', 'icon-192.png', 'ocr/unpacking-worker.js'],
  manifest: {
    id: '/',
    name: 'Aftercheck',
    short_name: 'Aftercheck',
    description: 'May I put this on my face tonight? Ingredient lists checked for the days after microneedling.',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f5f6f3',
    theme_color: petrol,
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,json}'],
    // the clinic's own page alone (name and hash): the notes about clinics' rules are needed without network too
    globIgnores: ['clinic.html', 'assets/clinic-????????.*', 'ocr/**', 'assets/count-known-glyphs*'],
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/(v1|docs|clinic|embed|ocr)(\/|$|\?)/],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    // So that a first visit is kept whole: what it fetches goes through the service worker as soon as that is there.
    clientsClaim: true,
    runtimeCaching: [
      {
        // The reader of photos: megabytes that never change under their name, fetched when a photo is first taken.
        urlPattern: ({ url, sameOrigin }) => sameOrigin && /^\/(ocr\/|assets\/count-known-glyphs)/.test(url.pathname),
        handler: 'CacheFirst',
        options: { cacheName: 'reader' },
      },
    ],
  },
});

/** The reader's own files, from their packages to our address: Tesseract's worker, its core in three builds of which a browser takes one, English, and the packs of other scripts, each fetched when it is asked for. */
function copyReader(): Plugin {
  const require = createRequire(import.meta.url);
  const worker = require.resolve('tesseract.js/dist/worker.min.js');
  const core = dirname(require.resolve('tesseract.js-core/package.json', { paths: [worker] }));
  const files = [
    worker,
    ...['', '-simd', '-relaxedsimd'].flatMap((build) =>
      ['js', 'wasm'].map((end) => join(core, `tesseract-core${build}-lstm.${end}`)),
    ),
    ...READING_MODELS.map((model) => require.resolve(trainedDataOf(model))),
  ];
  return {
    name: 'copy-reader',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const folder = join(dir, 'ocr');
      mkdirSync(folder, { recursive: true });
      for (const file of files) cpSync(file, join(folder, file.replace(/.*[\\/]/, '')));
    },
  };
}

/** The page: sources in web/, the built site in dist/web. */
export default defineConfig({
  root: 'web',
  publicDir: 'public',
  plugins: [inlineNamesInPage, preact({ prefreshEnabled: false }), offline, copyReader()],
  worker: { format: 'es', plugins: () => [inlineNamesInPage] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'web/index.html', clinic: 'web/clinic.html' },
      // What every screen needs comes in one file, its style in another: a dozen small ones would each cost a round trip on a slow line.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules\/preact|\/rules\/report\/(?!strictest-first)|\/web\/(parts\/(?!cut-out|name-field|sheet|day-rail|label-mark)|state|dates|wording\/[\w-]+\.ts$|wording\/en\.json|style\/(tokens|tones|base|controls|layout)\.css|link\/read-clinic-link|photo\/photo-session|check\/(load-rules|use-rules|furthest-day-here)|screens\/skin-worries)|\/rules\/(clinic\/(clinic-protocol|treatment-of)|furthest-day)\.ts$|\/functions\/contract-limits\.ts$/,
            },
          ],
        },
      },
    },
  },
});
