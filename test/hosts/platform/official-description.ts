import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';

type Schema = Record<string, unknown>;
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly 'x-atlassian-oauth2-scopes'?: readonly {
    readonly state: string;
    readonly scheme: string;
    readonly scopes: readonly string[];
  }[];
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

const FILE = join(__dirname, '../../../../shared/contracts/jira-v3.json');

/** Whether Atlassian's description of the REST API lies beside the checkout; it is not ours to ship. */
export const described = existsSync(FILE);

/** OpenAPI 3.0 as JSON schema: `nullable` becomes a type, references find their place, examples go. */
function translate(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(translate);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node as Schema)
    .filter(([key]) => !['example', 'examples', 'x-showInExample', 'discriminator', 'xml', 'nullable'].includes(key))
    .map(([key, value]) => [
      key,
      key === '$ref' ? String(value).replace('#/components/schemas/', 'jira#/definitions/') : translate(value),
    ]);
  const result = Object.fromEntries(entries) as Schema;
  if ((node as Schema)['nullable'] === true && result['type']) result['type'] = [result['type'], 'null'].flat();
  return result;
}

/**
 * Where the description is known to be wrong: the real Jira sends null for an old or new value that is empty, and takes
 * any JSON as a property's value, of which the description shows the Java class.
 */
function mended(schemas: Record<string, Schema>): void {
  const change = schemas['ChangeDetails']!['properties'] as Record<string, Schema>;
  schemas['JsonNode'] = {};
  for (const key of ['from', 'fromString', 'to', 'toString']) change[key] = { type: ['string', 'null'] };
}

/** Reads the description, and answers what a call violates in it: nothing, where all is well. */
export function readDescription() {
  const spec = JSON.parse(readFileSync(FILE, 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Schema };
  };
  const schemas = translate(spec.components.schemas) as Record<string, Schema>;
  mended(schemas);
  const ajv = new Ajv({ strict: false, allErrors: true, formats: {}, validateFormats: false });
  ajv.addSchema({ $id: 'jira', definitions: schemas });
  const compiled = new Map<string, ValidateFunction>();
  const violations = (schema: Schema | undefined, value: unknown, what: string): string[] => {
    if (!schema) return [];
    const name = JSON.stringify(schema);
    const validate = compiled.get(name) ?? ajv.compile(translate(schema) as Schema);
    compiled.set(name, validate);
    return validate(value)
      ? []
      : validate.errors!.map(({ instancePath, message }) => `${what}${instancePath} ${message}`);
  };
  const operation = (method: string, path: string): Operation | undefined => spec.paths[path]?.[method.toLowerCase()];
  const paths = Object.keys(spec.paths)
    .map((path) => ({
      path,
      pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
      parts: path.split('{').length,
    }))
    .sort((a, b) => a.parts - b.parts);

  return {
    operation,
    check(method: string, url: string, body: unknown, status: number, answer: unknown): string[] {
      const [path = '', query = ''] = url.split('?');
      const found = paths.find((one) => one.pattern.test(path) && operation(method, one.path));
      const op = found && operation(method, found.path);
      if (!op) return [`${method} ${path} is not described`];
      const known = new Set((op.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name));
      const unknown = [...new URLSearchParams(query).keys()]
        .filter((name) => !known.has(name))
        .map((name) => `unknown parameter ${name}`);
      const described = op.responses[String(status)];
      const content = described?.content?.['application/json']?.schema;
      return [
        ...unknown,
        ...(body === undefined
          ? []
          : violations(op.requestBody?.content?.['application/json']?.schema, body, 'request')),
        ...(described || status === 410 ? [] : [`status ${status} is not described`]),
        ...(answer === null ? [] : violations(content, answer, 'answer')),
      ];
    },
  };
}
