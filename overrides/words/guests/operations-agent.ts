import type { OperationWords } from '../types.js';

/** The QEMU guest agent: all of these need it running in the guest and answer at once, without a task. */
export const agentOperations = {
  'GET /nodes/{node}/qemu/{vmid}/agent':
    'Names the agent commands that have a path of their own; asks no guest.',
  'POST /nodes/{node}/qemu/{vmid}/agent':
    'Runs one parameterless agent command by name; the older way of calling `agent/…`.',
  'POST /nodes/{node}/qemu/{vmid}/agent/exec':
    'Starts a program in the guest as root and answers its pid; fetch the outcome with exec-status.',
  'GET /nodes/{node}/qemu/{vmid}/agent/exec-status':
    'Tells whether a program started by agent/exec has ended, with exit code and output.',
  'GET /nodes/{node}/qemu/{vmid}/agent/file-read': 'Reads a file of the guest, up to 16 MiB a call.',
  'POST /nodes/{node}/qemu/{vmid}/agent/file-write':
    'Writes a file in the guest over what was there; at most about 60 KiB a call.',
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze':
    "Halts all writes of the guest's file systems until thawed; forgetting that hangs the guest.",
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status':
    "Asks whether the guest's file systems are frozen or thawed.",
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw': "Lets the guest's frozen file systems write again.",
  'POST /nodes/{node}/qemu/{vmid}/agent/fstrim':
    "Trims the guest's file systems, so that thin disks with `discard` give back unused space.",
  'GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo':
    "Lists the guest's mounted file systems with size, use and the disks below.",
  'GET /nodes/{node}/qemu/{vmid}/agent/get-host-name': "Reads the host name that the guest's system has.",
  'GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info':
    "Reads the size of the guest's hot-pluggable memory blocks, in bytes.",
  'GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks':
    "Lists the guest's memory blocks and which are online.",
  'GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo': "Reads the guest's operating system, version and kernel.",
  'GET /nodes/{node}/qemu/{vmid}/agent/get-time': "Reads the guest's clock, in nanoseconds since 1970.",
  'GET /nodes/{node}/qemu/{vmid}/agent/get-timezone':
    "Reads the guest's time zone and its offset in seconds.",
  'GET /nodes/{node}/qemu/{vmid}/agent/get-users': 'Lists who is logged in to the guest, and since when.',
  'GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus': "Lists the guest's CPUs and which are online.",
  'GET /nodes/{node}/qemu/{vmid}/agent/info': "Reads the agent's version and which commands it has enabled.",
  'GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces':
    "Lists the guest's network interfaces with MAC and IP addresses: how to learn a VM's IP.",
  'POST /nodes/{node}/qemu/{vmid}/agent/ping':
    'Checks that the agent answers; an error means that it does not.',
  'POST /nodes/{node}/qemu/{vmid}/agent/set-user-password':
    'Sets the password of a user who exists in the guest.',
  'POST /nodes/{node}/qemu/{vmid}/agent/shutdown':
    'Tells the agent to power the guest off and does not wait; rather use status/shutdown.',
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk':
    'Makes the guest hibernate to its own disk; it needs S4 enabled in `machine`.',
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid':
    'Makes the guest save itself to its disk and then sleep in memory.',
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram':
    'Makes the guest sleep in memory; it needs S3 enabled in `machine`.',
} as const satisfies OperationWords;
