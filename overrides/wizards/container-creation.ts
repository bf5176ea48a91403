import type { Wizard } from './types.js';

/** Making a container from a template. */
export const containerCreation = {
  name: 'container_creation_wizard',
  intro: 'A new container.',
  questions: [
    { argument: 'template', title: 'Template that it is made from' },
    { argument: 'ssh_key', title: 'Public SSH key for its root; leave empty for none' },
  ],
  steps: {
    create: {
      tool: 'create_container',
      why: 'makes container {vmid} on {node} from {ostemplate}',
      undo: { tool: 'delete_vm', why: 'deletes the container with its volumes, once it is stopped' },
    },
  },
} as const satisfies Wizard;
