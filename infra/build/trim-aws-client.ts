import type { Plugin } from 'esbuild';

/**
 * What the AWS client brings along and never uses here. Lambda hands its credentials over in the environment: the other ways (files of a
 * developer, sign-on servers, programs named in a file) go. So do the names of browsers, and streams of events, which DynamoDB has none of.
 */
export const trimAwsClient: Plugin = {
  name: 'trim-aws-client',
  setup(build) {
    build.onLoad({ filter: /@aws-sdk[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, ({ path }) => ({
      contents: "import { fromEnv } from '@aws-sdk/credential-provider-env'; export const defaultProvider = () => fromEnv();",
      resolveDir: path.slice(0, -'index.js'.length),
    }));
    build.onResolve({ filter: /^(?:bowser|@smithy\/core\/event-streams)$/ }, ({ path }) => ({ path, namespace: 'never-used' }));
    build.onLoad({ filter: /./, namespace: 'never-used' }, ({ path }) => ({
      contents: `throw new Error('${path} is not part of this bundle');`,
    }));
  },
};
