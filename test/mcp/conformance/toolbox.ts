import type { Dialogue, Question, Toolbox, ToolResult } from '../../../src/tools/index.js';
import { failure } from '../../../src/tools/result.js';

/**
 * The suite's tools that answer as pvekit's do: with text, a failure, progress, or a form for the person. They go through
 * the server's own rendering, its seal and its look at what the client can do.
 */

type Asked = Extract<ToolResult, { readonly ok: 'ask' }>;

interface Call {
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly dialogue: Dialogue | undefined;
  readonly onProgress: (line: string) => void;
}

const said = (text: string): ToolResult => ({ ok: true, text, data: {} });

const form = (message: string, type: 'string' | 'boolean', ...names: readonly string[]): Question => ({
  message,
  fields: Object.fromEntries(names.map((name) => [name, { type, title: name }])),
  required: names,
});

function ask(key: string, question: Question, state: unknown): Asked {
  return { ok: 'ask', questions: { [key]: question }, state };
}

/** Asks for what has not been answered yet, then says what was. */
function once(key: string, question: Question, done: (reply: unknown) => string) {
  return ({ dialogue }: Call): ToolResult => {
    if (dialogue === undefined) return { ok: false, error: failure('unsupported', 'Nobody can be asked.') };
    const reply = dialogue.replies[key];
    return reply === undefined ? ask(key, question, { asked: key }) : said(done(reply.values));
  };
}

/** As `once`, and only where the state came back as it went out. */
function remembering(key: string) {
  return ({ dialogue }: Call): ToolResult => {
    const isAnswered = JSON.stringify(dialogue?.state) === JSON.stringify({ asked: key });
    return isAnswered ? said('state-ok') : ask(key, form('Please confirm', 'boolean', 'ok'), { asked: key });
  };
}

function twoRounds({ dialogue }: Call): ToolResult {
  const { name, color } = { ...dialogue?.replies.step1?.values, ...dialogue?.replies.step2?.values };
  if (color !== undefined) return said(`${JSON.stringify(dialogue?.state)}, ${String(color)}`);
  return name === undefined
    ? ask('step1', form('What is your name?', 'string', 'name'), { round: 1 })
    : ask('step2', form('What is your favourite colour?', 'string', 'color'), { round: 2, name });
}

const whatName = form('What is your name?', 'string', 'name');
const greeted = (values: unknown) => `Hello, ${JSON.stringify(values)}!`;

const tools: Readonly<Record<string, (call: Call) => ToolResult>> = {
  test_simple_text: () => said('This is a simple text response for testing.'),
  test_error_handling: () => ({
    ok: false,
    error: failure('internal', 'This tool intentionally returns an error for testing'),
  }),
  test_tool_with_progress: ({ onProgress }) => {
    for (const line of ['begun', 'half done', 'done']) onProgress(line);
    return said('Done, with progress.');
  },
  test_elicitation: (call) =>
    once('user', form(String(call.arguments.message), 'string', 'username', 'email'), greeted)(call),
  test_streaming_elicitation: once('user_name', whatName, greeted),
  test_input_required_result_elicitation: once('user_name', whatName, greeted),
  test_input_required_result_multiple_inputs: once('user_name', whatName, greeted),
  test_input_required_result_request_state: remembering('confirm'),
  test_input_required_result_tampered_state: remembering('confirm'),
  test_input_required_result_multi_round: twoRounds,
};

/** Names of the tools that `withSuiteTools` answers. */
export const toolboxFixtures: readonly string[] = Object.keys(tools);

/** A toolbox that answers the suite's tools, and hands all others on. */
export function withSuiteTools(toolbox: Toolbox): Toolbox {
  return {
    ...toolbox,
    call: async (call) => {
      const fixture = tools[call.tool];
      if (fixture === undefined) return toolbox.call(call);
      const { arguments: given, dialogue, onProgress = () => undefined } = call;
      return fixture({ arguments: given, dialogue, onProgress });
    },
  };
}
