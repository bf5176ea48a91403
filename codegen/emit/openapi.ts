import { type Operation, type Parameter, segmentsOf } from '../model/index.js';
import type { Json } from '../read/apidoc.js';
import { type FormatNames, nameFormats } from './formats.js';
import {
  type JsonObject,
  jsonSchema,
  parameterSchema,
  paramsSchema,
  propertyStringSchema,
} from './json-schema.js';

/**
 * An OpenAPI 3.1 document of one PVE release, with a named component for every parameter and result schema and
 * for every kind of property string.
 *
 * @param version the PVE version, e.g. `9.2.3`
 */
export function openapiDocument(version: string, operations: readonly Operation[]): JsonObject {
  const formats = nameFormats(operations);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Proxmox VE API',
      version,
      summary: 'Every operation of the Proxmox VE API, made by pvekit from the facts of its own spec.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: 'https://{host}:8006/api2/json',
        description: 'Any node of the cluster.',
        variables: { host: { default: 'pve.example.com' } },
      },
    ],
    security: [{ token: [] }, { ticket: [], csrf: [] }],
    tags: [...new Set(operations.map(({ path }) => tagOf(path)))].map((name) => ({ name })),
    paths: paths(operations, formats),
    components: {
      schemas: schemas(operations, formats),
      responses: { Error: errorResponse },
      securitySchemes,
    },
  };
}

const securitySchemes: JsonObject = {
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'An API token: PVEAPIToken=USER@REALM!TOKENID=SECRET.',
  },
  ticket: {
    type: 'apiKey',
    in: 'cookie',
    name: 'PVEAuthCookie',
    description: 'A ticket from POST /access/ticket.',
  },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'CSRFPreventionToken',
    description: 'Beside a ticket, for every write.',
  },
};

const errorResponse: JsonObject = {
  description: 'The call failed; the status line says why.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          data: {},
          message: { type: 'string' },
          errors: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
    },
  },
};

function tagOf(path: string): string {
  const [top = '', second] = segmentsOf(path).filter((segment) => !segment.startsWith('{'));
  return second === undefined ? top : `${top}/${second}`;
}

function paths(operations: readonly Operation[], formats: FormatNames): JsonObject {
  const byPath: { [path: string]: JsonObject } = {};
  for (const operation of operations) {
    const item = byPath[operation.path] ?? {};
    item[operation.method.toLowerCase()] = operationObject(operation, formats);
    byPath[operation.path] = item;
  }
  return byPath;
}

function operationObject(operation: Operation, formats: FormatNames): JsonObject {
  const { id, name, method, path, parameters, pathParameters, result } = operation;
  const inBody = method === 'POST' || method === 'PUT';
  const query = inBody ? [] : parameters;
  return {
    operationId: name.charAt(0).toLowerCase() + name.slice(1),
    ...(operation.summary === undefined ? {} : { summary: operation.summary }),
    tags: [tagOf(path)],
    parameters: [
      ...pathParameters.map((parameter) => parameterObject(parameter, 'path', formats)),
      ...query.map((parameter) => parameterObject(parameter, 'query', formats)),
    ],
    ...(inBody && parameters.length > 0 ? { requestBody: requestBody(operation) } : {}),
    responses: {
      '200': {
        description: result.task === 'upid' ? 'The UPID of the task that does it.' : 'The result.',
        content: { 'application/json': { schema: envelope(operation) } },
      },
      default: { $ref: '#/components/responses/Error' },
    },
    ...(operation.permission.who === 'world' ? { security: [] } : {}),
    'x-pve-operation': id,
    'x-pve-task': result.task,
    'x-pve-permission': permissionObject(operation),
    ...(operation.allowToken ? {} : { 'x-pve-no-token': true }),
    ...(operation.since === undefined ? {} : { 'x-pve-since': operation.since }),
    ...(operation.proxyTo === undefined ? {} : { 'x-pve-proxy-to': operation.proxyTo }),
  };
}

function permissionObject({ permission }: Operation): Json {
  return JSON.parse(JSON.stringify(permission));
}

function parameterObject(parameter: Parameter, place: 'path' | 'query', formats: FormatNames): JsonObject {
  return {
    name: parameter.name,
    in: place,
    required: parameter.required,
    schema: parameterSchema(parameter, formats),
  };
}

function requestBody({ name, parameters, path, method }: Operation): JsonObject {
  const upload = method === 'POST' && path.endsWith('/upload');
  return {
    required: parameters.some(({ required }) => required),
    content: {
      [upload ? 'multipart/form-data' : 'application/x-www-form-urlencoded']: {
        schema: { $ref: `#/components/schemas/${name}Params` },
      },
    },
  };
}

function envelope({ name, result }: Operation): JsonObject {
  const data =
    result.schema.type === 'null' ? { type: 'null' } : { $ref: `#/components/schemas/${name}Result` };
  return { type: 'object', properties: { data } };
}

function schemas(operations: readonly Operation[], formats: FormatNames): JsonObject {
  const found: JsonObject = {};
  for (const [name, format] of formats.all) found[name] = propertyStringSchema(format, formats);
  for (const { name, parameters, closed, result } of operations) {
    if (parameters.length > 0) found[`${name}Params`] = paramsSchema(parameters, closed, formats);
    if (result.schema.type !== 'null') Object.assign(found, resultSchemas(name, result.schema, formats));
  }
  return found;
}

/** The rows of a listing are a component of their own, so that a type error names them and not their whole body. */
function resultSchemas(
  name: string,
  schema: Operation['result']['schema'],
  formats: FormatNames,
): JsonObject {
  const rows = schema.items?.properties;
  if (schema.type !== 'array' || schema.items === undefined || rows === undefined || rows.length === 0) {
    return { [`${name}Result`]: jsonSchema(schema, 'result', formats) };
  }
  return {
    [`${name}Row`]: jsonSchema(schema.items, 'result', formats),
    [`${name}Result`]: { type: 'array', items: { $ref: `#/components/schemas/${name}Row` } },
  };
}
