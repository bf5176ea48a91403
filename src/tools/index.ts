export type { ListedTool, ToolDefinition } from '../../overrides/tools/types.js';
export type { ToolCall } from './call.js';
export type { ClusterOptions } from './clusters.js';
export type { Connection, SentRequest } from './connect.js';
export type { Dialogue, Question, Reply } from './dialogue.js';
export { type Access, accessFor, allows } from './guard/level.js';
export { type OutputSchema, outputSchemas } from './output.js';
export {
  allTools,
  defaultToolsets,
  type FoundTool,
  findTool,
  listTools,
  type Surface,
  toolsetNames,
} from './registry.js';
export {
  type Completion,
  type Every,
  type KeptResult,
  RESULTS,
  type ResourceAnswer,
  type ResourceKind,
  resourceKinds,
  SCHEME,
} from './resources/light.js';
export {
  failure,
  type InvalidArgument,
  type Suggestion,
  type ToolError,
  ToolFault,
  type ToolResult,
  type ToolSuccess,
} from './result.js';
export type { ConfirmFrom, Limits, SafetyOptions } from './safety/index.js';
export { parseScope, parseVmids, ScopeError, type ScopeRule } from './scope/parse.js';
export { type CallReport, createToolbox, type Toolbox, type ToolboxOptions, WAIT_LIMIT } from './toolbox.js';
