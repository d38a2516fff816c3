/** The OpenAPI document as a page to read: no script, one style sheet. Loaded only when it is asked for. */
import problems from './problems.json' with { type: 'json' };

type Schema = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: (string | number)[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: Schema | boolean;
  default?: unknown;
};
type Content = Record<string, { schema?: Schema }>;
type Operation = {
  tags: string[];
  summary: string;
  description?: string;
  operationId: string;
  security?: unknown[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
};
type Document = {
  info: { title: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const EXAMPLE = `curl -s HOST/v1/checks -H 'content-type: application/json' \\
  -d '{"text": "Ingredients: Aqua, Glycerin, Retinol, Parfum.", "daysSince": 3}'`;

/** HTML of the page. */
export function writeReference(document: object): string {
  const { info, paths, components } = document as Document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(tag));
    return `<section><h2>${asHtml(tag)}</h2>${own.map((row) => operationHtml(row.path, row.method, row.operation)).join('')}</section>`;
  });
  const shapes = Object.entries(components.schemas).map(
    ([name, schema]) => `<h3 id="shape-${asHtml(name)}">${asHtml(name)}</h3>${fieldsHtml(schema)}`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(info.title)}: the API</title><link rel="stylesheet" href="/v1/docs.css"></head>
<body><main><h1>${asHtml(info.title)}: the API</h1><p>${asHtml(info.description)}</p>
<p>The same as data: <a href="/v1/openapi.json">OpenAPI 3.1</a>.</p><pre><code>${asHtml(EXAMPLE)}</code></pre>
<nav aria-label="Calls"><ul>${operations.map(linkHtml).join('')}</ul></nav>
${sections.join('\n')}
<section><h2>Shapes</h2>${shapes.join('\n')}</section>
<section><h2>Problems</h2><p>What cannot be answered comes as <code>application/problem+json</code> (RFC 9457). <code>type</code> stays the same for ever; the sentence may be improved.</p>
${problemsHtml()}</section></main></body></html>`;
}

const linkHtml = ({ path, method, operation }: { path: string; method: string; operation: Operation }): string =>
  `<li><a href="#${operation.operationId}"><code>${method.toUpperCase()} ${asHtml(path)}</code></a> ${asText(operation.summary)}</li>`;

function operationHtml(path: string, method: string, operation: Operation): string {
  const bodies = Object.entries(operation.requestBody?.content ?? {});
  return `<article id="${operation.operationId}"><h3><code>${method.toUpperCase()} ${asHtml(path)}</code></h3><p>${asText(operation.summary)}.${
    operation.security ? " Needs the clinic's key: <code>Authorization: Bearer KEY</code>." : ''
  }</p>${operation.description ? `<p>${asText(operation.description)}</p>` : ''}${parametersHtml(operation)}${
    bodies.length > 0 ? `<h4>Body</h4>${bodies.map(bodyHtml).join('')}` : ''
  }<h4>Answers</h4><ul>${Object.entries(operation.responses).map(answerHtml).join('')}</ul></article>`;
}

const bodyHtml = ([type, { schema }]: [string, { schema?: Schema }]): string =>
  `<p><code>${asHtml(type)}</code></p><div>${schema ? typeHtml(schema) : ''}</div>`;

function parametersHtml({ parameters = [] }: Operation): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    (one) =>
      `<li><code>${asHtml(one.name)}</code> (${one.in}${one.required ? '' : ', may be left out'}): ${asText(one.description ?? one.schema?.description ?? '')} ${typeHtml(one.schema ?? {})}</li>`,
  );
  return `<h4>Parameters</h4><ul>${rows.join('')}</ul>`;
}

function answerHtml([status, { description, content = {} }]: [string, { description: string; content?: Content }]): string {
  const schema = Object.values(content)[0]?.schema;
  return `<li><strong>${status}</strong> ${asText(description)} ${schema ? typeHtml(schema) : ''}</li>`;
}

/** A schema in a few words: `list of Finding`, `"avoid" or "caution"`, `whole number or null`. Objects without a name are told field by field. */
function typeHtml(schema: Schema): string {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    return `<a href="#shape-${asHtml(name)}">${asHtml(name)}</a>`;
  }
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) return choices.map(typeHtml).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `<code>${asHtml(JSON.stringify(value))}</code>`).join(', ');
  if (schema.const !== undefined) return `<code>${asHtml(JSON.stringify(schema.const))}</code>`;
  if (schema.items) return `list of ${typeHtml(schema.items)}`;
  if (schema.properties) return fieldsHtml(schema);
  const types = [schema.type ?? []].flat().map((type) => (type === 'integer' ? 'whole number' : type));
  return `<span class="type">${asHtml(types.join(' or '))}</span>`;
}

function fieldsHtml(schema: Schema): string {
  if (!schema.properties) return `<p>${typeHtml(schema)}</p>`;
  const rows = Object.entries(schema.properties).map(([name, field]) => {
    const left = schema.required?.includes(name) ? '' : ' <span class="type">may be left out</span>';
    return `<dt><code>${asHtml(name)}</code>${left}</dt><dd>${typeHtml(field)}${field.description ? ` ${asText(field.description)}` : ''}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

function problemsHtml(): string {
  const rows = Object.entries(problems).map(
    ([id, { status, title, detail }]) =>
      `<dt id="${id}"><code>/docs#${id}</code> <strong>${status}</strong> ${asHtml(title)}</dt><dd>${asText(detail)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

/** Words between backticks are code, as in the document itself. */
const asText = (text: string): string => asHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
