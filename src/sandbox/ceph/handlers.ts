import type { HandlerTable } from '../server/call.js';
import { daemonHandlers } from './daemons.js';
import { fileSystemHandlers } from './filesystems.js';
import { flagHandlers } from './flags.js';
import { osdHandlers } from './osds.js';
import { poolHandlers } from './pools.js';
import { serviceHandlers } from './services.js';
import { settingHandlers } from './settings.js';
import { statusHandlers } from './status.js';

/** Handlers of everything below `/cluster/ceph` and `/nodes/{node}/ceph`. */
export const cephHandlers: HandlerTable = {
  ...statusHandlers,
  ...osdHandlers,
  ...daemonHandlers,
  ...poolHandlers,
  ...fileSystemHandlers,
  ...flagHandlers,
  ...settingHandlers,
  ...serviceHandlers,
};
