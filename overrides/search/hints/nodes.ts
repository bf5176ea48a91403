import type { Hints } from '../types.js';

/** Nodes: power, services, packages, network, disks, tasks. */
export const nodes: Hints = {
  'GET /nodes': 'list hosts servers hypervisors online offline all nodes overview',
  'GET /nodes/{node}/status':
    'cpu memory ram usage load average kernel version uptime health root disk of host top',
  'POST /nodes/{node}/status':
    'reboot restart shutdown power turn off node host server hypervisor physical remotely',
  'POST /nodes/{node}/wakeonlan': 'power on node boot remotely magic packet wol',
  'GET /nodes/{node}/config': 'node notes description wakeonlan acme domains',
  'PUT /nodes/{node}/config': 'node notes description set wakeonlan mac acme domains startall delay',
  'PUT /nodes/{node}/dns': 'change set name servers resolver resolv conf search domain',
  'GET /nodes/{node}/dns': 'name servers resolver resolv conf search domain which',
  'PUT /nodes/{node}/time': 'change set time zone timezone of node',
  'GET /nodes/{node}/time': 'what time clock on node timezone',
  'GET /nodes/{node}/hosts': 'etc hosts file show',
  'POST /nodes/{node}/hosts': 'edit write change etc hosts file add entry',
  'GET /nodes/{node}/syslog': 'system log messages journal errors dmesg of host',
  'GET /nodes/{node}/journal': 'system log messages last boot errors dmesg kernel',
  'GET /nodes/{node}/report': 'diagnostics system report bundle for support ticket',
  'GET /nodes/{node}/netstat':
    'network traffic bandwidth bytes per vm guest interface counters statistics connection',
  'GET /nodes/{node}/rrddata':
    'host cpu load memory io wait network history graph over time last day week statistics performance',
  'GET /nodes/{node}/rrd': 'host graph chart png cpu history',
  'POST /nodes/{node}/startall': 'start boot power on all vms guests of node after maintenance bulk',
  'POST /nodes/{node}/stopall': 'stop shut down power off all vms guests of node bulk',
  'POST /nodes/{node}/suspendall': 'suspend pause all vms guests of node bulk',
  'POST /nodes/{node}/migrateall':
    'evacuate drain empty cordon evict node host move all guests everything off away before maintenance mode bulk',
  'GET /nodes/{node}/version': 'which proxmox version release installed on node',
  'POST /nodes/{node}/execute': 'batch several many api calls at once',
  // Consoles, services, packages
  'POST /nodes/{node}/termproxy': 'web shell terminal console on node host ssh xterm',
  'POST /nodes/{node}/vncshell': 'web shell console on node host',
  'POST /nodes/{node}/spiceshell': 'web shell console on node host spice',
  'GET /nodes/{node}/services': 'list all system services daemons systemctl which run failed',
  'GET /nodes/{node}/services/{service}/state':
    'is service daemon running active status systemctl corosync ssh',
  'POST /nodes/{node}/services/{service}/restart': 'restart bounce service daemon pveproxy corosync hung',
  'POST /nodes/{node}/services/{service}/start': 'start service daemon ssh',
  'POST /nodes/{node}/services/{service}/stop': 'stop service daemon ssh',
  'POST /nodes/{node}/services/{service}/reload': 'reload service daemon configuration pveproxy',
  'GET /nodes/{node}/apt/update':
    'which package updates upgrades patches are available pending outstanding security to install',
  'POST /nodes/{node}/apt/update': 'apt update refresh package lists index check for new',
  'GET /nodes/{node}/apt/versions': 'installed package versions pveversion list',
  'GET /nodes/{node}/apt/changelog': 'what changed in package release notes',
  'GET /nodes/{node}/apt/repositories': 'list package repositories sources configured enabled',
  'PUT /nodes/{node}/apt/repositories': 'add enable no subscription enterprise ceph test repository source',
  'POST /nodes/{node}/apt/repositories':
    'enable disable switch off on enterprise no subscription repository source',
  'GET /nodes/{node}/subscription': 'licence status support level valid expires',
  'PUT /nodes/{node}/subscription': 'enter set install upload licence key',
  'POST /nodes/{node}/subscription': 'recheck refresh licence status',
  'DELETE /nodes/{node}/subscription': 'remove delete licence key',
  // Certificates
  'POST /nodes/{node}/certificates/acme/certificate':
    'lets encrypt order request get issue new ssl tls certificate',
  'PUT /nodes/{node}/certificates/acme/certificate': 'lets encrypt renew ssl tls certificate',
  'DELETE /nodes/{node}/certificates/acme/certificate': 'lets encrypt revoke ssl tls certificate',
  'POST /nodes/{node}/certificates/custom': 'upload own tls ssl certificate install replace pem key web gui',
  'DELETE /nodes/{node}/certificates/custom': 'remove delete own uploaded tls ssl certificate',
  'GET /nodes/{node}/certificates/info':
    'expire expiry run out end date valid until ssl tls web gui fingerprint',
  // Hardware, network
  'GET /nodes/{node}/hardware/pci': 'pci devices gpu graphics cards of host iommu group',
  'GET /nodes/{node}/hardware/usb': 'usb devices sticks dongles plugged into host',
  'GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev':
    'vgpu mediated device types profiles card offers',
  'GET /nodes/{node}/capabilities/qemu/cpu': 'cpu models types available for vms',
  'GET /nodes/{node}/capabilities/qemu/machines': 'machine types versions q35 i440fx available',
  'GET /nodes/{node}/network': 'list nics bridges bonds vlans interfaces of host addresses pending',
  'POST /nodes/{node}/network': 'create add make linux bridge bond lacp vlan interface ovs vmbr vswitch',
  'PUT /nodes/{node}/network':
    'apply reload commit activate pending changes configuration ifreload restart networking',
  'DELETE /nodes/{node}/network': 'revert discard undo throw away pending changes configuration',
  'GET /nodes/{node}/network/{iface}': 'show one nic bridge interface settings ip address',
  'PUT /nodes/{node}/network/{iface}':
    'change edit ip address gateway mtu ports of bridge nic management interface vlan aware bond',
  'DELETE /nodes/{node}/network/{iface}': 'delete remove bridge bond vlan nic interface',
  // Disks
  'GET /nodes/{node}/disks/list':
    'physical drives hdd ssd nvme disks of host wearout wear serial model lsblk which',
  'GET /nodes/{node}/disks/smart':
    'smart health drive ssd nvme hdd wearout wear failing temperature temp hot check',
  'PUT /nodes/{node}/disks/wipedisk': 'wipe erase clean zero format used old disk drive partition',
  'POST /nodes/{node}/disks/initgpt': 'initialize gpt partition table empty new disk drive',
  'POST /nodes/{node}/disks/directory': 'format disk ext4 xfs mount as directory storage filesystem create',
  'POST /nodes/{node}/disks/zfs': 'create make zpool zfs pool mirror raidz raid disks',
  'GET /nodes/{node}/disks/zfs': 'list zpools zfs pools health degraded status',
  'GET /nodes/{node}/disks/zfs/{name}': 'zpool status zfs pool degraded errors scrub resilver health state',
  'DELETE /nodes/{node}/disks/zfs/{name}': 'destroy delete remove zpool zfs pool',
  'POST /nodes/{node}/disks/lvm': 'create make new volume group vg on disk',
  'GET /nodes/{node}/disks/lvm': 'list volume groups vgs lvm',
  'DELETE /nodes/{node}/disks/lvm/{name}': 'destroy delete remove volume group vg',
  'POST /nodes/{node}/disks/lvmthin': 'create make thin pool on disk',
  'GET /nodes/{node}/disks/lvmthin': 'list thin pools metadata full',
  'DELETE /nodes/{node}/disks/lvmthin/{name}': 'destroy delete remove thin pool',
  // Tasks
  'GET /nodes/{node}/tasks':
    'task history list running jobs failed last night what runs right now errors of node',
  'GET /nodes/{node}/tasks/{upid}/log':
    'why did task fail show output of job error message backup migration log upid',
  'GET /nodes/{node}/tasks/{upid}/status':
    'is task done finished wait poll progress exit status did it succeed job backup upid',
  'DELETE /nodes/{node}/tasks/{upid}':
    'stop cancel abort kill hung stuck task running backup migration job upid',
};
