import { expect, test } from 'vitest';
import problems from '../../functions/problems.json' with { type: 'json' };
import { apiWithClinics } from '../clinics/api-with-clinics.ts';

type Operation = {
  operationId: string;
  security?: object[];
  requestBody?: { content: object };
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: object; securitySchemes: object };
};

const { app } = await apiWithClinics();
const document = (await (await app.request('/v1/openapi.json')).json()) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, ...operation })),
);

test('the document is OpenAPI 3.1 and holds every call of the app', () => {
  expect(document.openapi).toBe('3.1.0');
  const served = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(operations.map(({ name }) => name).sort()).toEqual([...new Set(served)].sort());
  expect(operations.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'POST /v1/checks',
      'GET /v1/protocols/{id}',
      'GET /v1/ingredients',
      'PUT /v1/clinics/{slug}',
      'POST /v1/clinics/{slug}/key',
    ]),
  );
});

test('every reference in it leads somewhere, and the shapes have their names', () => {
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
  expect(references.length).toBeGreaterThan(20);
  for (const name of references) expect(Object.keys(document.components.schemas)).toContain(name);
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining(['Report', 'CheckRequest', 'Problem', 'Protocol', 'Clinic', 'ClinicChange']),
  );
});

test('each call has a name of its own and says what it answers, problems included', () => {
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { name, responses } of operations) {
    expect(Object.keys(responses), name).toContain('500');
    for (const [status, { content }] of Object.entries(responses)) {
      if (Number(status) >= 400) expect(Object.keys(content ?? {}), `${name} ${status}`).toEqual(['application/problem+json']);
    }
  }
});

test('the calls that need the key say so, and no other', () => {
  const secured = operations.filter(({ security }) => security).map(({ name }) => name);
  expect(secured.sort()).toEqual([
    'GET /v1/clinics/{slug}/stats',
    'GET /v1/clinics/{slug}/versions',
    'GET /v1/clinics/{slug}/versions/{version}',
    'POST /v1/clinics/{slug}/key',
    'PUT /v1/clinics/{slug}',
  ]);
});

test('/docs is readable without any script, names each call, and has a row for each kind of problem', async () => {
  const response = await app.request('/docs');
  const html = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(html).not.toMatch(/<script|\sstyle=|<style|\son\w+=|https?:\/\/(?!HOST)/i);
  for (const { operationId } of operations) expect(html).toContain(`id="${operationId}"`);
  for (const id of Object.keys(problems)) expect(html).toContain(`id="${id}"`);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target!);
  for (const target of targets) expect(html).toContain(`id="${target}"`);
});
