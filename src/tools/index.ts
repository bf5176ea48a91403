export type { ToolCall } from './call.js';
export type { Connection } from './connect.js';
export { type Access, accessFor, allows } from './guard/level.js';
export {
  defaultToolsets,
  findTool,
  type ListedTool,
  listTools,
  type Surface,
  toolsetNames,
} from './registry.js';
export { failure, type InvalidArgument, type ToolError, ToolFault, type ToolResult } from './result.js';
export { createToolbox, type Toolbox, type ToolboxOptions, WAIT_LIMIT } from './toolbox.js';
