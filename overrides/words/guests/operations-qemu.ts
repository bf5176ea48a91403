import type { OperationWords } from '../types.js';

/** VMs: life, configuration, disks, moves, snapshots. */
export const qemuOperations = {
  'GET /nodes/{node}/qemu': 'Lists the VMs of one node with state, CPU, memory, disk and uptime; reads only.',
  'POST /nodes/{node}/qemu': 'Creates a VM, or restores one from a backup (`archive`); starts a task.',
  'GET /nodes/{node}/qemu/{vmid}': 'Names the paths below a VM; carries no data about it.',
  'DELETE /nodes/{node}/qemu/{vmid}':
    'Destroys a stopped VM with its disks, snapshots and firewall rules, for good; starts a task.',
  'GET /nodes/{node}/qemu/{vmid}/config':
    "Reads a VM's settings, pending changes already applied; `current` for the running ones.",
  'POST /nodes/{node}/qemu/{vmid}/config':
    "Changes a VM's settings by a task; right for new or imported disks, which take long.",
  'PUT /nodes/{node}/qemu/{vmid}/config':
    "Changes a VM's settings at once, no task; what can't be hot-plugged waits in pending.",
  'GET /nodes/{node}/qemu/{vmid}/pending':
    'Shows each setting of a VM with its running value and what changes at the next cold start.',
  'PUT /nodes/{node}/qemu/{vmid}/unlink':
    'Detaches disks of a VM, with `force` deletes their data; answers at once.',
  'PUT /nodes/{node}/qemu/{vmid}/resize':
    "Grows a VM's disk, running or not; never shrinks, leaves the guest's partitions alone; starts a task.",
  'POST /nodes/{node}/qemu/{vmid}/move_disk':
    "Moves a VM's disk to another storage, format, slot or VM, also while it runs; starts a task.",
  'GET /nodes/{node}/qemu/{vmid}/feature':
    "Tells whether a VM's disks allow snapshots, clones or copies, and on which nodes.",
  'POST /nodes/{node}/qemu/{vmid}/template':
    'Turns a stopped VM into a template, which can only be cloned; no way back; starts a task.',
  'POST /nodes/{node}/qemu/{vmid}/clone':
    'Copies a VM or template to a new vmid, linked or in full; starts a task.',
  'GET /nodes/{node}/qemu/{vmid}/migrate':
    'Says where a VM could migrate and what is in the way: local disks, devices, storages.',
  'POST /nodes/{node}/qemu/{vmid}/migrate':
    'Migrates a VM to another node of the cluster, live with `online`; starts a task.',
  'POST /nodes/{node}/qemu/{vmid}/remote_migrate':
    'Migrates a VM to a node of another cluster over its API (experimental); starts a task.',
  'POST /nodes/{node}/qemu/{vmid}/mtunnel':
    'Opens the receiving end of a migration from another cluster; PVE calls it itself.',
  'GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket':
    'Upgrades to the websocket that carries such a migration; PVE calls it itself.',
  'POST /nodes/{node}/qemu/{vmid}/dbus-vmstate':
    'Starts or stops the helper that carries connection tracking of a running VM; PVE calls it itself.',
  'GET /nodes/{node}/qemu/{vmid}/snapshot':
    "Lists a VM's snapshots with parent, time and memory state; the row `current` is no snapshot.",
  'POST /nodes/{node}/qemu/{vmid}/snapshot':
    "Takes a snapshot of a VM's disks and settings, with `vmstate` its memory too; starts a task.",
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}': "Names the paths below a VM's snapshot.",
  'DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}':
    'Deletes a snapshot of a VM; the VM itself stays as it is; starts a task.',
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config':
    'Reads the settings that a VM had when its snapshot was taken.',
  'PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config':
    "Changes the description of a VM's snapshot; nothing else of it can be changed.",
  'POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback':
    'Puts a VM back to a snapshot; all that was written since is lost; starts a task.',
  'GET /nodes/{node}/qemu/{vmid}/cloudinit':
    "Compares a VM's cloud-init settings with those on its drive: what a regeneration would change.",
  'PUT /nodes/{node}/qemu/{vmid}/cloudinit':
    "Writes a VM's cloud-init drive anew from its settings, at once; the guest reads it when it next boots.",
  'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump':
    'Reads the cloud-init file that PVE makes for a VM: user, network or meta data, password hash included.',
} as const satisfies OperationWords;

/** VMs: power, measurements and consoles. */
export const qemuRuntimeOperations = {
  'GET /nodes/{node}/qemu/{vmid}/status':
    "Names the paths below a VM's status; for the state read `status/current`.",
  'GET /nodes/{node}/qemu/{vmid}/status/current':
    "Reads a VM's live state: status, QEMU status, CPU, memory, lock, HA, agent, uptime.",
  'POST /nodes/{node}/qemu/{vmid}/status/start':
    'Starts a VM, or resumes one suspended to disk; the task ends when QEMU runs, not when the system is up.',
  'POST /nodes/{node}/qemu/{vmid}/status/stop':
    "Cuts a VM's power at once: unsaved data is lost; for a clean end take shutdown; starts a task.",
  'POST /nodes/{node}/qemu/{vmid}/status/shutdown':
    "Asks a VM's system to power off, by agent or ACPI; the task fails if it does not within `timeout`.",
  'POST /nodes/{node}/qemu/{vmid}/status/reboot':
    'Shuts a VM down and starts it again, so that pending changes take effect; starts a task.',
  'POST /nodes/{node}/qemu/{vmid}/status/reset':
    "Presses a VM's reset button: no clean shutdown, pending changes stay pending; starts a task.",
  'POST /nodes/{node}/qemu/{vmid}/status/suspend':
    'Pauses a VM in memory, or with `todisk` saves it and frees the memory; starts a task.',
  'POST /nodes/{node}/qemu/{vmid}/status/resume':
    'Lets a paused VM run on; one suspended to disk is started instead; starts a task.',
  'GET /nodes/{node}/qemu/{vmid}/rrd':
    "Draws a graph of a VM's past load as a PNG on the node; numbers: `rrddata`.",
  'GET /nodes/{node}/qemu/{vmid}/rrddata':
    "Reads a VM's past CPU, memory, disk and network load as a series of points.",
  'POST /nodes/{node}/qemu/{vmid}/monitor':
    "Runs a command of QEMU's human monitor on a VM; can do anything to it.",
  'PUT /nodes/{node}/qemu/{vmid}/sendkey':
    "Presses keys on a VM's keyboard, such as ctrl-alt-delete, at once.",
  'POST /nodes/{node}/qemu/{vmid}/vncproxy':
    'Opens a VNC console of a VM: answers port and ticket, good for a few seconds.',
  'GET /nodes/{node}/qemu/{vmid}/vncwebsocket':
    'Upgrades to the websocket of a console that vncproxy or termproxy opened.',
  'POST /nodes/{node}/qemu/{vmid}/termproxy':
    "Opens a text console on a VM's serial port: answers port and ticket, good for a few seconds.",
  'POST /nodes/{node}/qemu/{vmid}/spiceproxy':
    'Opens a SPICE console of a VM: answers the file that virt-viewer takes, with a short-lived ticket.',
} as const satisfies OperationWords;
