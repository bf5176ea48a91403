import type { WordsException } from '../types.js';
import { cephExceptions } from './exceptions-ceph.js';
import { diskExceptions } from './exceptions-disks.js';
import { guestExceptions } from './exceptions-guests.js';
import { jobExceptions } from './exceptions-jobs.js';
import { networkExceptions } from './exceptions-network.js';
import { nodeExceptions } from './exceptions-node.js';
import { storageExceptions } from './exceptions-storage.js';
import { storageDefinitionExceptions } from './exceptions-storage-definition.js';

/** Where a parameter of these operations, or one described here, means something else. */
export const exceptions: readonly WordsException[] = [
  ...nodeExceptions,
  ...jobExceptions,
  ...networkExceptions,
  ...diskExceptions,
  ...storageExceptions,
  ...storageDefinitionExceptions,
  ...cephExceptions,
  ...guestExceptions,
];
