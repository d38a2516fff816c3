// The other side of runtime-api.ts: what AWS's own client (aws-lambda-ric) does, for machines on which that cannot be built. It is
// started with the folder of the function as its working directory, knows nothing of this project, and imports nothing but Node.
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API, LAMBDA_TASK_ROOT, _HANDLER } = process.env;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function ask(method, path, body) {
  return new Promise((resolve, reject) => {
    const sent = request(
      `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/${path}`,
      { method, agent, headers: body === undefined ? {} : { 'content-length': Buffer.byteLength(body) } },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts).toString('utf8') }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const describe = (thrown) =>
  JSON.stringify({ errorType: thrown?.name ?? typeof thrown, errorMessage: String(thrown?.message ?? thrown) });

async function loadHandler() {
  try {
    const [file, name] = _HANDLER.split('.');
    const { [name]: handler } = await import(pathToFileURL(join(LAMBDA_TASK_ROOT, `${file}.mjs`)).href);
    if (typeof handler !== 'function') throw new Error(`${_HANDLER} is not a function`);
    return handler;
  } catch (thrown) {
    await ask('POST', 'init/error', describe(thrown));
    process.exit(1);
  }
}

async function answer(handler, headers, body) {
  const context = {
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    getRemainingTimeInMillis: () => Number(headers['lambda-runtime-deadline-ms']) - Date.now(),
  };
  try {
    return { verb: 'response', body: JSON.stringify(await handler(JSON.parse(body), context)) ?? 'null' };
  } catch (thrown) {
    return { verb: 'error', body: describe(thrown) };
  }
}

const handler = await loadHandler();
for (;;) {
  const { headers, body } = await ask('GET', 'invocation/next');
  const { verb, body: answered } = await answer(handler, headers, body);
  await ask('POST', `invocation/${headers['lambda-runtime-aws-request-id']}/${verb}`, answered);
}
