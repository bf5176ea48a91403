import {
  type CallToolResult,
  type ContentBlock,
  type InputRequiredResult,
  inputRequired,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { dialogueOf } from '../../../src/mcp/dialogue.js';

/** The suite's tools that answer what no tool of pvekit does: images, sound, questions to the client's model. */

/** One pixel. */
export const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** A head without a sample. */
const wav = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=';

const text = (words: string): ContentBlock => ({ type: 'text', text: words });
const image: ContentBlock = { type: 'image', data: png, mimeType: 'image/png' };
const resource = (name: string, mimeType: string, words: string): ContentBlock => ({
  type: 'resource',
  resource: { uri: `test://${name}`, mimeType, text: words },
});
const content = (...blocks: readonly ContentBlock[]): CallToolResult => ({ content: [...blocks] });

/** A question to the client's model. */
export const sampling = (question: string) =>
  inputRequired.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text: question } }],
    maxTokens: 100,
  });

type Answer = CallToolResult | InputRequiredResult;
type Asked = Parameters<typeof inputRequired>[0]['inputRequests'];

/** Asks, and answers with what came back. */
export function asking(requests: Asked) {
  return ({ mcpReq: { inputResponses } }: ServerContext): Answer =>
    inputResponses === undefined
      ? inputRequired({ inputRequests: requests ?? {} })
      : content(text(`Answered: ${JSON.stringify(inputResponses)}`));
}

const options = ['option1', 'option2', 'option3'];
const titled = [
  { const: 'value1', title: 'First' },
  { const: 'value2', title: 'Second' },
  { const: 'value3', title: 'Third' },
];

const defaults = inputRequired.elicit({
  message: 'Each kind of field with a default',
  requestedSchema: {
    type: 'object',
    properties: {
      name: { type: 'string', default: 'John Doe' },
      age: { type: 'integer', default: 30 },
      score: { type: 'number', default: 95.5 },
      status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
      verified: { type: 'boolean', default: true },
    },
  },
});

const choices = inputRequired.elicit({
  message: 'Each kind of choice',
  requestedSchema: {
    type: 'object',
    properties: {
      untitledSingle: { type: 'string', enum: options },
      titledSingle: { type: 'string', oneOf: titled },
      legacyEnum: { type: 'string', enum: ['opt1', 'opt2', 'opt3'], enumNames: ['One', 'Two', 'Three'] },
      untitledMulti: { type: 'array', items: { type: 'string', enum: options } },
      titledMulti: { type: 'array', items: { anyOf: titled } },
    },
  },
});

/** Only what the client said that it can do, seen with the server's own eyes. */
function whatTheClientCan(context: ServerContext): Answer {
  const forms = dialogueOf(context.mcpReq, undefined) === undefined ? {} : { form: defaults };
  return asking({ ...forms, capital: sampling('What is the capital of France?') })(context);
}

async function logging({ mcpReq }: ServerContext): Promise<Answer> {
  await mcpReq.log('info', 'said in a log');
  return content(text('Logged.'));
}

/** Tools by name. */
export const contentFixtures: Readonly<Record<string, (context: ServerContext) => Answer | Promise<Answer>>> =
  {
    test_image_content: () => content(image),
    test_audio_content: () => content({ type: 'audio', data: wav, mimeType: 'audio/wav' }),
    test_embedded_resource: () => content(resource('embedded-resource', 'text/plain', 'Embedded.')),
    test_multiple_content_types: () =>
      content(text('Several:'), image, resource('mixed-content-resource', 'application/json', '{"test":1}')),
    test_sampling: asking({ answer: sampling('Say something') }),
    test_missing_capability: asking({ answer: sampling('Say something') }),
    test_elicitation_sep1034_defaults: asking({ form: defaults }),
    test_elicitation_sep1330_enums: asking({ form: choices }),
    test_input_required_result_sampling: asking({ capital: sampling('What is the capital of France?') }),
    test_input_required_result_list_roots: asking({ client_roots: inputRequired.listRoots() }),
    test_input_required_result_capabilities: whatTheClientCan,
    test_logging_tool: logging,
    json_schema_2020_12_tool: () => content(text('Listed for its schema.')),
    test_header_argument: () => content(text('Called.')),
  };
