import { PveError } from '../../client/index.js';
import type { CallContext, OperationCall } from '../call.js';
import { bridgesThere } from './bridges.js';
import type { Check } from './check.js';
import { deleteRunning } from './delete-running.js';
import { configSize, diskGrows, diskThere, removedThere } from './disks.js';
import { firewallInEffect } from './firewall.js';
import { haRules } from './ha-rules.js';
import { haStorage } from './ha-storage.js';
import { lockOut } from './lock-out.js';
import { templateStays } from './no-way-back.js';
import { createNode, targetNode } from './node.js';
import { roomEnough } from './room.js';
import { snapshotPossible, snapshotThere } from './snapshots.js';
import { snapshotFormat, storageFits } from './storages.js';
import { templateStart } from './template-start.js';
import { uploadFits } from './upload.js';
import { vmidFree } from './vmid.js';
import { filesThere } from './volumes.js';

/** All checks, in the order in which their complaints count. */
const checks: readonly Check[] = [
  templateStart,
  deleteRunning,
  createNode,
  targetNode,
  vmidFree,
  diskThere,
  diskGrows,
  configSize,
  removedThere,
  storageFits,
  roomEnough,
  filesThere,
  uploadFits,
  snapshotThere,
  snapshotPossible,
  snapshotFormat,
  bridgesThere,
  templateStays,
  haStorage,
  haRules,
  firewallInEffect,
  lockOut,
];

/**
 * The call after all checks for its operation. A check that can't read what it needs says nothing: the token may be
 * allowed to change what it may not look at.
 * @throws ToolFault where PVE would refuse the call, or take it and do something else
 */
export async function runChecks(call: OperationCall, context: CallContext): Promise<OperationCall> {
  let checked = call;
  for (const { operations, check } of checks) {
    if (operations.test(call.operation)) checked = (await unlessUnread(check(checked, context))) ?? checked;
  }
  return checked;
}

async function unlessUnread(result: Promise<OperationCall | undefined>): Promise<OperationCall | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof PveError) return undefined;
    throw error;
  }
}
