import {
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  createRequestStateCodec,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type RequestStateCodec,
  type ServerContext,
} from '@modelcontextprotocol/server';
import type { Dialogue, Question, ToolResult } from '../tools/index.js';

/** How long a person may take to answer, in seconds. */
const ANSWER_TIME = 300;

/**
 * Seals what a call remembers while its questions are answered, so that a client can't alter it. The key is made at the
 * first use, as loading the cryptography would be a part of every start.
 */
export function createSeal(): RequestStateCodec {
  let codec: RequestStateCodec | undefined;
  const made = () => {
    codec ??= createRequestStateCodec({
      key: crypto.getRandomValues(new Uint8Array(32)),
      ttlSeconds: ANSWER_TIME,
      bind: ({ mcpReq }) => mcpReq.method,
    });
    return codec;
  };
  return {
    mint: (payload, context) => made().mint(payload, context),
    verify: (state, context) => made().verify(state, context),
  };
}

type Asker = Pick<ServerContext['mcpReq'], 'envelope' | 'inputResponses' | 'requestState'>;

/** The conversation so far, where the client can show its person a form; undefined where it can't. */
export function dialogueOf(mcpReq: Asker, legacy: ClientCapabilities | undefined): Dialogue | undefined {
  const envelope: Readonly<Record<string, unknown>> = { ...mcpReq.envelope };
  if (!showsForms(envelope[CLIENT_CAPABILITIES_META_KEY] ?? legacy)) return undefined;
  const replies = Object.keys(mcpReq.inputResponses ?? {}).flatMap((key) => {
    const view = inputResponse(mcpReq.inputResponses, key);
    return view.kind === 'elicit'
      ? [[key, { action: view.action, values: view.content ?? {} }] as const]
      : [];
  });
  return { replies: Object.fromEntries(replies), state: mcpReq.requestState() };
}

/** A client that names no way of asking has forms, as all had before there was another: opening a page in a browser. */
function showsForms(capabilities: unknown): boolean {
  if (typeof capabilities !== 'object' || capabilities === null || !('elicitation' in capabilities))
    return false;
  const { elicitation } = capabilities;
  if (typeof elicitation !== 'object' || elicitation === null) return false;
  return 'form' in elicitation || !('url' in elicitation);
}

/** Questions as MCP has them: the client asks its person and makes the call again. */
export async function renderQuestions(
  { questions, state }: Extract<ToolResult, { readonly ok: 'ask' }>,
  seal: RequestStateCodec,
  context: ServerContext,
): Promise<InputRequiredResult> {
  return inputRequired({
    inputRequests: Object.fromEntries(
      Object.entries(questions).map(([key, question]) => [key, inputRequired.elicit(form(question))]),
    ),
    requestState: await seal.mint(state, context),
  });
}

function form({ message, fields, required }: Question): Parameters<typeof inputRequired.elicit>[0] {
  return {
    message,
    requestedSchema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, primitive(field)])),
      required: [...required],
    },
  };
}

function primitive({ type, title, enum: choices, minimum, maximum }: Question['fields'][string]) {
  if (type === 'boolean') return { type, title };
  if (type === 'integer' || type === 'number') {
    return {
      type,
      title,
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
  }
  return choices === undefined
    ? { type: 'string' as const, title }
    : { type: 'string' as const, title, enum: [...choices] };
}

/** What a `tools/call` is answered with: a result, or what the person is to be asked first. */
export type CallAnswer = CallToolResult | InputRequiredResult;
