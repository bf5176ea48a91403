import { onNode } from './common.js';
import { besideListing } from './listing-parameters.js';
import type { CompositeTool, CuratedTool } from './types.js';

/** What new guests are made from. */
export const templateTools = [
  {
    name: 'list_templates',
    title: 'List templates and images',
    description:
      'What guests are made from: VM and container templates to clone, container templates, cloud images and ISO files on storages.',
    toolsets: ['provisioning'],
    example: {},
    action: 'list_templates',
    risk: 'read',
    operations: ['GET /cluster/resources', 'GET /nodes/{node}/storage/{storage}/content'],
    parameters: {
      kind: {
        describe: 'Only these.',
        schema: { type: 'string', enum: ['guest', 'vztmpl', 'iso', 'import'] },
        aliases: ['content', 'type'],
      },
      node: { describe: 'That this node can use.', schema: { type: 'string' }, aliases: ['node_name'] },
      storage: { describe: 'On this storage.', schema: { type: 'string' }, aliases: ['storage_id'] },
      ...besideListing('name~debian'),
    },
    related: ['clone_vm', 'create_container', 'create_vm', 'list_available_templates'],
    aliases: [
      { name: 'list_isos', arguments: { kind: 'iso' } },
      { name: 'get_templates', arguments: {} },
    ],
  },
  {
    name: 'list_available_templates',
    title: 'Container templates to download',
    description: 'Container templates that Proxmox offers for download: system and appliances.',
    toolsets: ['provisioning'],
    example: { node: 'pve1', filter: 'template~debian' },
    operation: 'GET /nodes/{node}/aplinfo',
    parameters: {
      node: onNode,
      name: { describe: 'Whose name contains this.', schema: { type: 'string' } },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'template', field: 'template' },
          { name: 'section', field: 'section' },
          { name: 'os', field: 'os' },
          { name: 'headline', field: 'headline' },
        ],
        filterExample: 'template~debian',
        sort: ['section', 'template'],
        filters: [{ argument: 'name', field: 'template', contains: true }],
        empty: 'None fits, or the node has never fetched the list (pveam update).',
      },
    },
    related: ['download_template', 'list_templates'],
  },
  {
    name: 'download_template',
    title: 'Download container template',
    description: 'Downloads a container template that list_available_templates shows to a storage.',
    toolsets: ['provisioning'],
    example: {
      node: 'pve1',
      storage: 'local',
      template: 'ubuntu-24.04-standard_24.04-2_amd64.tar.zst',
    },
    operation: 'POST /nodes/{node}/aplinfo',
    parameters: {
      node: onNode,
      storage: { describe: 'Storage with content vztmpl.', required: true, aliases: ['storage_id'] },
      template: { describe: 'Its file name.', required: true },
    },
    answer: { kind: 'task', done: 'Template {template} downloaded to {storage} on {node}' },
    prerequisites: ['The node reaches download.proxmox.com.'],
    duration: 'a minute or two',
    related: ['list_available_templates', 'create_container'],
  },
  {
    name: 'pull_container_image',
    title: 'Pull OCI image',
    description: 'Fetches a container image from a registry, as a template for create_container. PVE 9.1 on.',
    toolsets: ['provisioning'],
    example: { node: 'pve1', storage: 'local', reference: 'docker.io/library/nginx:latest' },
    operation: 'POST /nodes/{node}/storage/{storage}/oci-registry-pull',
    parameters: {
      node: onNode,
      storage: { describe: 'Storage with content vztmpl.', required: true, aliases: ['storage_id'] },
      reference: { describe: 'Image with its tag.', required: true, aliases: ['image'] },
      filename: { describe: 'File name on the storage.' },
    },
    answer: { kind: 'task', done: 'Image {reference} pulled to {storage} on {node}' },
    prerequisites: ['The node reaches the registry.'],
    duration: 'a minute or two',
    related: ['create_container', 'list_templates'],
  },
] as const satisfies readonly (CuratedTool | CompositeTool)[];
