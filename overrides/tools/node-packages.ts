import { onNode } from './common.js';
import type { CuratedTool } from './types.js';

/** Updates, repositories and certificates of a node. */
export const nodePackageTools = [
  {
    name: 'list_node_updates',
    title: 'List updates',
    description:
      'Packages of a node for which an update waits, from the last refresh. PVE installs updates only on a shell of the node.',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/apt/update',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'package', field: 'Package' },
          { name: 'installed', field: 'OldVersion' },
          { name: 'new', field: 'Version' },
          { name: 'origin', field: 'Origin' },
          { name: 'priority', field: 'Priority' },
          { name: 'title', field: 'Title' },
        ],
        filterExample: 'package~kernel',
        sort: ['Package'],
        empty: 'No update waits. The list is as old as its last refresh: refresh_node_updates.',
      },
    },
    related: ['refresh_node_updates', 'apply_node_updates'],
    aliases: ['get_node_apt_updates'],
  },
  {
    name: 'refresh_node_updates',
    title: 'Refresh update list',
    description: 'Has a node fetch its package lists anew, as `apt update` does. Installs nothing.',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'POST /nodes/{node}/apt/update',
    parameters: {
      node: onNode,
      notify: { describe: 'true: send a notification when there are new updates.' },
    },
    answer: { kind: 'task', done: 'Package lists of node {node} refreshed' },
    duration: 'some seconds',
    related: ['list_node_updates', 'list_node_repositories'],
  },
  {
    name: 'list_package_versions',
    title: 'List versions',
    description: 'Installed versions of the packages that PVE is made of, and the running kernel.',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/apt/versions',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'package', field: 'Package' },
          { name: 'installed', field: 'OldVersion' },
          { name: 'available', field: 'Version' },
          { name: 'state', field: 'CurrentState' },
          { name: 'running_kernel', field: 'RunningKernel' },
        ],
        filterExample: 'package~kernel',
        sort: ['Package'],
        empty: 'The node tells of no package.',
      },
    },
    related: ['list_node_updates', 'get_version'],
  },
  {
    name: 'list_node_repositories',
    title: 'List package repositories',
    description: 'Package repositories of a node by file, with warnings and the state of the standard ones.',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/apt/repositories',
    parameters: { node: onNode },
    answer: { kind: 'object', first: ['standard-repos', 'errors', 'infos', 'files'] },
  },
  {
    name: 'list_node_certificates',
    title: 'List certificates',
    description:
      'Certificates of a node: for whom, by whom, until when, fingerprint. The fingerprint is what a client pins.',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/certificates/info',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'file', field: 'filename' },
          { name: 'until', field: 'notafter', as: 'expiry' },
          { name: 'from', field: 'notbefore', as: 'time' },
          { name: 'subject', field: 'subject' },
          { name: 'issuer', field: 'issuer' },
          { name: 'names', field: 'san' },
          { name: 'fingerprint', field: 'fingerprint' },
        ],
        filterExample: 'until<30d',
        sort: ['filename'],
        empty: 'The node has no certificate yet.',
      },
    },
    related: ['get_node_status'],
    aliases: ['get_node_cert'],
  },
] as const satisfies readonly CuratedTool[];
