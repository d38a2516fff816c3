import type { Plugin } from 'esbuild';

/**
 * Lambda hands its credentials over in the environment. The AWS client's other ways (files of a developer, sign-on servers, processes)
 * are left out: 90 kB less, and no code that could run a program named in a file.
 */
export const environmentCredentialsOnly: Plugin = {
  name: 'environment-credentials-only',
  setup(build) {
    build.onLoad({ filter: /@aws-sdk[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, ({ path }) => ({
      contents: "import { fromEnv } from '@aws-sdk/credential-provider-env'; export const defaultProvider = () => fromEnv();",
      resolveDir: path.slice(0, -'index.js'.length),
    }));
  },
};
