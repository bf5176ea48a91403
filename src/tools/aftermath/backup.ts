import type { CallContext, OperationCall } from '../call.js';
import { rowsOf, textField } from '../fields.js';
import { unreadAs } from '../hints/unread.js';
import type { TaskState } from '../steps/call.js';
import { cleanLine } from '../untrusted/index.js';

/** Most lines of the task's log that are read. */
const MOST_LINES = 5000;

/** The volids of the backups that a task made, which its log alone tells. */
export async function madeBackups(
  { operation, params: { node, storage } }: OperationCall,
  { upid }: TaskState,
  { client }: CallContext,
): Promise<readonly string[]> {
  if (operation !== 'POST /nodes/{node}/vzdump' || upid === null || typeof storage !== 'string') return [];
  const log = async () =>
    (await client()).invoke('GET /nodes/{node}/tasks/{upid}/log', { node, upid, limit: MOST_LINES }, {});
  return rowsOf(await log().catch(unreadAs([]))).flatMap((row) => {
    const [, archive] =
      /creating (?:vzdump|Proxmox Backup Server) archive '(?:.*\/dump\/)?([^']+)'/.exec(
        textField(row, 't') ?? '',
      ) ?? [];
    return archive === undefined ? [] : [cleanLine(`${storage}:backup/${archive}`)];
  });
}
