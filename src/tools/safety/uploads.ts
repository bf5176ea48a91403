import type { OperationCall } from '../call.js';
import { ToolFault } from '../result.js';
import { factsOfFile } from './local-file.js';

const uploading = /\/storage\/\{storage\}\/upload$/;

/**
 * A file of this machine leaves it only from the owner's folders, and only by the tool that names it: without one the
 * operation would have PVE take in a file of the node itself.
 * @throws ToolFault `unsupported`, `file_not_allowed`
 */
export async function keepFolders(
  { operation, file }: OperationCall,
  folders: readonly string[] = [],
): Promise<void> {
  if (file === undefined) {
    if (uploading.test(operation)) throw withoutFile(operation);
    return;
  }
  try {
    await factsOfFile(file.path, folders);
  } catch (error) {
    // What else is wrong with it is no matter of the owner's: the check before and the sending after tell it.
    if (error instanceof ToolFault && error.error.code === 'file_not_allowed') throw error;
  }
}

function withoutFile(operation: string): ToolFault {
  return new ToolFault(
    'unsupported',
    `${operation} was not sent: it takes a file, which goes along by upload_file alone. Nothing was changed.`,
    {
      context: { operation },
      suggestions: [
        {
          tool: 'describe_tool',
          arguments: { tool: 'upload_file' },
          why: 'tells how a file of this machine is uploaded',
        },
      ],
      related_tools: ['upload_file', 'download_file'],
    },
  );
}
