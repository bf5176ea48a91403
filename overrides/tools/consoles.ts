import { guest, guestNode } from './parameters.js';
import type { CuratedTool } from './types.js';

const runs = ['The guest runs.'] as const;
const opens = 'Opens a port on the node for some ten seconds; the ticket lets its holder in.';

/** Consoles: tickets that a viewer connects with. */
export const consoleTools = [
  {
    name: 'get_vm_console',
    title: 'Graphical console',
    description:
      'A ticket for the screen of a VM or container by VNC over websocket (vncwebsocket), for a viewer of yours. People open it in the web interface more easily.',
    toolsets: ['guests'],
    example: { vmid: 100 },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/vncproxy',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/vncproxy',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      websocket: { describe: 'true: for a viewer that speaks websocket, such as noVNC.' },
    },
    answer: { kind: 'object', first: ['port', 'user'] },
    prerequisites: runs,
    sideEffects: opens,
    related: ['get_vm_terminal', 'execute_vm_command'],
    aliases: ['get_container_console'],
  },
  {
    name: 'get_vm_terminal',
    title: 'Text console',
    description: 'A ticket for the terminal of a container, or the serial console of a VM, over websocket.',
    toolsets: ['guests'],
    example: { vmid: 'dns' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/termproxy',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/termproxy',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      serial: { describe: 'Which serial port of a VM; the first when left out.' },
    },
    answer: { kind: 'object', first: ['port', 'user'] },
    prerequisites: ['The guest runs; a VM has a serial port.'],
    sideEffects: opens,
    related: ['get_vm_console'],
  },
  {
    name: 'get_vm_spice',
    title: 'SPICE console',
    description: 'What a SPICE viewer (remote-viewer) needs to open the screen of a VM.',
    toolsets: ['guests'],
    example: { vmid: 'dns' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/spiceproxy',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/spiceproxy',
    },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode, proxy: { describe: 'Name of the node to connect through.' } },
    answer: { kind: 'object', first: ['host', 'title'] },
    prerequisites: ['The guest runs; the display of a VM is qxl.'],
    sideEffects: opens,
    related: ['get_vm_console'],
  },
  {
    name: 'send_vm_key',
    title: 'Press keys in VM',
    description: 'Presses keys of a VM, such as ctrl-alt-delete, as from its keyboard.',
    toolsets: ['guests'],
    example: { vmid: 100, key: 'ctrl-alt-delete' },
    operation: { qemu: 'PUT /nodes/{node}/qemu/{vmid}/sendkey' },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      key: { describe: 'Keys in QEMU\'s names, joined by "-": "ret", "ctrl-alt-f2".', required: true },
    },
    answer: { kind: 'done', done: 'has got the keys' },
    prerequisites: runs,
    related: ['get_vm_console'],
  },
] as const satisfies readonly CuratedTool[];
