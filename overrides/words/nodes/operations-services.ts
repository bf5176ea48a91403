import type { OperationWords } from '../types.js';

/** The system services of a node, and the ways into its shell. */
export const serviceOperations = {
  'GET /nodes/{node}/services': 'Lists the system services of a node that PVE knows, with their state.',
  'GET /nodes/{node}/services/{service}': 'Names the sub-paths of a service; its condition is under state.',
  'GET /nodes/{node}/services/{service}/state': 'Reads whether a service runs and whether it starts at boot.',
  'POST /nodes/{node}/services/{service}/start': 'Starts a system service of a node. Starts a task.',
  'POST /nodes/{node}/services/{service}/stop':
    'Stops a system service until somebody starts it again; may cut off this API. Starts a task.',
  'POST /nodes/{node}/services/{service}/restart':
    'Stops and starts a service, with a short gap; for pveproxy use reload. Starts a task.',
  'POST /nodes/{node}/services/{service}/reload':
    'Makes a service read its configuration again, restarting it where it cannot. Starts a task.',
  'POST /nodes/{node}/termproxy':
    'Opens a text terminal on a node and returns port and ticket for the websocket.',
  'POST /nodes/{node}/vncshell':
    'Opens a shell of the node as a VNC screen; returns port and ticket. No API tokens.',
  'POST /nodes/{node}/spiceshell':
    'Opens a shell of the node over SPICE and returns the settings for its viewer.',
  'GET /nodes/{node}/vncwebsocket':
    'Carries a node console opened by vncshell or termproxy over a websocket.',
} satisfies OperationWords;
