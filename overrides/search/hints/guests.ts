import type { Hints } from '../types.js';

/** Guests, their snapshots and their agents. */
export const guests: Hints = {
  'GET /nodes/{node}/qemu': 'list show all vms machines instances on node',
  'GET /nodes/{node}/lxc': 'list show all containers on node ps',
  'POST /nodes/{node}/qemu':
    'new vm create restore from backup archive import ova vmdk esxi spin up provision deploy instance recover install',
  'POST /nodes/{node}/lxc':
    'new container create restore from backup archive recover run spin up provision deploy oci',
  'DELETE {guest}': 'delete remove destroy terminate nuke purge rm guest with disks for good',
  'GET {guest}/config': 'show read settings hardware configuration mac address disks nets of guest',
  'PUT /nodes/{node}/qemu/{vmid}/config':
    'change set edit memory ram cores cpu socket vcpu network card nic vlan tag tags rename name protect protection deletion autostart onboot boot order mount iso cdrom eject attach detach disk drive passthrough gpu pci usb ssh key ip cloudinit user password cloud init hot add plug balloon description note bios uefi tpm agent enable display vga cputype cache mode exclude from backup physical unlock lock automatically',
  'POST /nodes/{node}/qemu/{vmid}/config':
    'attach add new disk drive import memory ram cores cpu network nic change set ssh key ip cloudinit rename tags hot add passthrough gpu',
  'PUT /nodes/{node}/lxc/{vmid}/config':
    'change set edit memory ram swap cores cpu limit network net ip tag tags rename hostname mount point bind nesting feature add autostart onboot protect protection deletion description note dns password unprivileged nas share host directory folder keyctl docker unlock lock automatically exclude from backup',
  'GET {guest}/pending': 'which changes wait for reboot restart pending not yet active applied',
  'PUT /nodes/{node}/qemu/{vmid}/unlink': 'detach remove disconnect disk unused',
  'PUT {guest}/resize': 'grow expand enlarge extend increase size bigger more disk root space gb volume',
  'POST /nodes/{node}/qemu/{vmid}/move_disk':
    'move disk to other storage vmotion datastore ssd live storage migrate reassign owner',
  'POST /nodes/{node}/lxc/{vmid}/move_volume': 'move rootfs disk volume to other storage datastore ssd',
  'GET {guest}/feature': 'can snapshot be taken possible does guest support snapshots clone copy',
  'POST {guest}/template': 'convert turn into template golden image ami',
  'POST {guest}/clone': 'full copy linked duplicate from template new instance launch deploy',
  'GET {guest}/migrate':
    'can be migrated what blocks migration precheck precondition allowed possible targets check',
  'POST {guest}/migrate': 'live migrate move to other another node host vmotion relocate online evict',
  'POST {guest}/remote_migrate': 'move to other different another cluster datacenter cross',
  'GET {guest}/status/current':
    'running stopped state is it on status uptime cpu memory usage right now used live of one',
  'POST {guest}/status/start': 'power on boot up bring start run',
  'POST {guest}/status/stop': 'hard power off kill cut pull plug force immediately hung frozen unresponsive',
  'POST {guest}/status/shutdown': 'graceful clean acpi power off turn off softly',
  'POST {guest}/status/reboot': 'restart cycle so that pending changes apply',
  'POST /nodes/{node}/qemu/{vmid}/status/reset': 'hard reset power cycle hung frozen button force restart',
  'POST {guest}/status/suspend': 'pause freeze hibernate to disk sleep stun',
  'POST {guest}/status/resume': 'unpause wake continue unfreeze after suspend',
  'GET {guest}/rrddata':
    'cpu memory disk network usage history graph over time last hour day week month statistics performance',
  'GET {guest}/rrd': 'graph chart png picture cpu history',
  'PUT /nodes/{node}/qemu/{vmid}/sendkey': 'ctrl alt del press key keyboard type keystroke into console',
  'POST /nodes/{node}/qemu/{vmid}/monitor': 'qemu monitor command hmp info',
  'POST {guest}/vncproxy': 'open console screen vnc novnc remote desktop',
  'POST {guest}/termproxy': 'open serial console terminal shell xterm enter attach into',
  'POST {guest}/spiceproxy': 'spice remote viewer virt viewer file console',
  'GET /nodes/{node}/qemu/{vmid}/cloudinit':
    'cloud init which values changed pending since last generation differ',
  'PUT /nodes/{node}/qemu/{vmid}/cloudinit': 'cloud init regenerate rebuild drive image iso update',
  'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump':
    'cloud init user data rendered yaml show generated network meta',
  'GET /nodes/{node}/lxc/{vmid}/interfaces': 'ip address ips of container network which',
  // Snapshots
  'GET {guest}/snapshot': 'list show restore points checkpoints snapshots which exist',
  'POST {guest}/snapshot':
    'take create make checkpoint restore point before upgrade including ram memory save state',
  'DELETE {guest}/snapshot/{snapname}': 'delete remove old checkpoint consolidate merge clean up',
  'POST {guest}/snapshot/{snapname}/rollback':
    'revert restore go back undo to checkpoint earlier state yesterday',
  'GET {guest}/snapshot/{snapname}/config': 'configuration settings at time of snapshot show details inspect',
  'PUT {guest}/snapshot/{snapname}/config': 'edit change description comment note rename of snapshot',
  // Agent
  'POST /nodes/{node}/qemu/{vmid}/agent/exec':
    'run execute command script shell program inside guest powershell bash invoke remotely',
  'GET /nodes/{node}/qemu/{vmid}/agent/exec-status':
    'output result exit code of command started in guest pid finished',
  'GET /nodes/{node}/qemu/{vmid}/agent/file-read': 'read cat get download file content from inside guest',
  'POST /nodes/{node}/qemu/{vmid}/agent/file-write': 'write copy put push upload file into guest inject',
  'GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces':
    'ip address ips of vm guest which mac network inside dhcp',
  'GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo':
    'which operating system os distribution version installed kernel windows linux',
  'GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo':
    'disk usage free space filesystems mounted partitions inside guest how full df',
  'GET /nodes/{node}/qemu/{vmid}/agent/get-users': 'who is logged in inside guest sessions',
  'GET /nodes/{node}/qemu/{vmid}/agent/get-host-name': 'hostname host name inside guest fqdn',
  'GET /nodes/{node}/qemu/{vmid}/agent/get-time': 'guest clock time inside',
  'GET /nodes/{node}/qemu/{vmid}/agent/get-timezone': 'guest time zone inside',
  'GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus': 'guest cpus vcpus online inside',
  'GET /nodes/{node}/qemu/{vmid}/agent/info': 'agent version supported commands capabilities installed',
  'POST /nodes/{node}/qemu/{vmid}/agent/ping': 'is guest agent running working alive responding installed',
  'POST /nodes/{node}/qemu/{vmid}/agent/set-user-password':
    'change reset set root administrator admin password inside guest windows linux forgotten',
  'POST /nodes/{node}/qemu/{vmid}/agent/fstrim': 'trim discard unused blocks reclaim thin space ssd',
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze':
    'quiesce freeze filesystems before backup snapshot consistent',
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw': 'unfreeze thaw filesystems',
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status': 'are filesystems frozen',
  'POST /nodes/{node}/qemu/{vmid}/agent/shutdown': 'power off by agent from inside',
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk': 'hibernate guest inside',
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram': 'sleep standby guest inside',
};
