import type { Operations } from '../../generated/types/operations.js';
import type { PveTree } from '../../generated/types/tree.js';
import type { CallOptions, Task } from '../../overrides/call.js';
import type { ConsoleAccess, ConsoleTarget } from './console/types.js';
import type { Download, DownloadOperation, Upload, UploadOptions } from './transfer/types.js';

/**
 * A client of one cluster. Its tree reads as PVE's paths do:
 * `pve.nodes('pve1').qemu(100).config.get()` is `GET /nodes/pve1/qemu/100/config`.
 */
export interface PveClient extends PveTree {
  /** Calls an operation by its id, path variables among the parameters. */
  request<K extends keyof Operations>(
    operation: K,
    params: Operations[K]['params'],
    options?: CallOptions,
  ): Operations[K]['returns'];
  /** As `request`, for an operation id that is known only at run time: an unknown one is rejected before the wire. */
  invoke(
    operation: string,
    params?: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Promise<unknown> | Task;
  /** The handle of a task by its UPID; throws a PveError of kind `validation` where the text is none. */
  task(upid: string): Task;
  /**
   * Uploads a file into a storage as it is read, and gives the task that checks and moves it there. A caller's own stream
   * is read at most once.
   */
  upload(what: Upload, options?: UploadOptions): Task;
  /** Asks for a file and gives its bytes as they come. */
  download<K extends DownloadOperation>(
    operation: K,
    params: Operations[K]['params'],
    options?: CallOptions,
  ): Promise<Download>;
  /** Has PVE open the console of a guest or node, and gives the address and tickets of its websocket. */
  console(target: ConsoleTarget, options?: CallOptions): Promise<ConsoleAccess>;
  /** Waits for the answers under way and closes the connections; calls made later are rejected. */
  close(): Promise<void>;
}
