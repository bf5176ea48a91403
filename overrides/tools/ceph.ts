import { onNode } from './common.js';
import type { CuratedTool } from './types.js';

const node = { ...onNode, describe: 'Any node with Ceph.' } as const;
const osdid = { describe: 'Number of the OSD.', required: true, aliases: ['osd', 'osd_id'] } as const;

/** Ceph: health, OSDs, daemons, flags. */
export const cephTools = [
  {
    name: 'set_ceph_osd_in',
    title: 'Take OSD in',
    description: 'Lets an OSD hold data again: Ceph moves placement groups onto it.',
    toolsets: ['ceph'],
    example: { node: 'pve1', osdid: 0 },
    operation: 'POST /nodes/{node}/ceph/osd/{osdid}/in',
    parameters: { node, osdid },
    answer: { kind: 'done', done: 'OSD {osdid} taken in' },
    sideEffects: 'Data moves, which loads network and disks.',
    related: ['list_ceph_osds', 'get_ceph_status', 'set_ceph_osd_out'],
  },
  {
    name: 'set_ceph_osd_out',
    title: 'Take OSD out',
    description:
      'Has Ceph move all data off an OSD, as before replacing its disk. Wait until get_ceph_status is clean before it is stopped or deleted.',
    toolsets: ['ceph'],
    example: { node: 'pve3', osdid: 5 },
    operation: 'POST /nodes/{node}/ceph/osd/{osdid}/out',
    parameters: { node, osdid },
    answer: { kind: 'done', done: 'OSD {osdid} taken out' },
    sideEffects: 'Data moves, which loads network and disks and needs space on the other OSDs.',
    duration: 'the call returns at once; the data takes minutes to hours',
    related: ['get_ceph_status'],
  },
  {
    name: 'scrub_ceph_osd',
    title: 'Scrub OSD',
    description: 'Has an OSD compare its data with the copies; deep reads everything.',
    toolsets: ['ceph'],
    example: { node: 'pve1', osdid: 0 },
    operation: 'POST /nodes/{node}/ceph/osd/{osdid}/scrub',
    parameters: { node, osdid, deep: { describe: 'true: read all data instead of sizes and attributes.' } },
    answer: { kind: 'done', done: 'OSD {osdid} told to scrub' },
    related: ['get_ceph_status'],
  },
  {
    name: 'list_ceph_monitors',
    title: 'List Ceph monitors',
    description: 'Monitors of Ceph with host, address and whether they are in the quorum.',
    toolsets: ['ceph'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/ceph/mon',
    parameters: { node },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'name', field: 'name' },
          { name: 'host', field: 'host' },
          { name: 'address', field: 'addr' },
          { name: 'quorum', field: 'quorum' },
          { name: 'state', field: 'state' },
          { name: 'version', field: 'ceph_version_short' },
        ],
        filterExample: 'quorum=no',
        sort: ['name'],
        empty: 'There is no monitor.',
      },
    },
    related: ['get_ceph_status'],
  },
] as const satisfies readonly CuratedTool[];
