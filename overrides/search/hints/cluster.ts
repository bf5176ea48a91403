import type { Hints } from '../types.js';

/** The cluster: members, options, HA, jobs, metrics, notifications, mappings, ACME and Ceph. */
export const cluster: Hints = {
  'GET /cluster/resources':
    'everything overview inventory all guests vms containers nodes storages where list datacenter usage state find by name running',
  'GET /cluster/status': 'quorum quorate nodes list online offline healthy members',
  'GET /cluster/tasks': 'what is running right now jobs recent failed last night in cluster',
  'GET /cluster/log': 'recent cluster events audit messages who did what',
  'GET /cluster/nextid': 'next free unused vmid id number',
  'GET /cluster/options': 'datacenter cfg settings defaults console keyboard migration mac prefix tags',
  'PUT /cluster/options':
    'datacenter cfg settings defaults change set migration network bandwidth limit console viewer keyboard layout mac prefix tag style mail from',
  'POST /cluster/config': 'create found new cluster initialize',
  'GET /cluster/config/join': 'join information fingerprint link address show get',
  'POST /cluster/config/join': 'join add this node to existing cluster',
  'GET /cluster/config/nodes': 'corosync nodes votes members list',
  'DELETE /cluster/config/nodes/{node}': 'remove kick delete dead old node from out of cluster decommission',
  'GET /cluster/config/totem': 'corosync totem settings conf',
  'GET /cluster/config/qdevice': 'qdevice external vote witness status',
  'POST /cluster/qemu/custom-cpu-models': 'define create custom cpu model type',
  'POST /cluster/bulk-action/guest/start': 'start boot power on many all several vms guests bulk',
  'POST /cluster/bulk-action/guest/shutdown': 'stop shut down power off many all several vms guests bulk',
  'POST /cluster/bulk-action/guest/suspend': 'suspend pause many all several vms guests bulk',
  'POST /cluster/bulk-action/guest/migrate':
    'migrate move many all several vms guests everything off node host drain evacuate cordon evict bulk',
  // HA
  'GET /cluster/ha/resources': 'list ha managed guests vms which protected',
  'POST /cluster/ha/resources': 'enable ha make vm guest highly available add to protect failover',
  'PUT /cluster/ha/resources/{sid}':
    'requested state started stopped ignored max restart relocate change of ha guest',
  'DELETE /cluster/ha/resources/{sid}': 'disable ha remove vm guest from take out',
  'POST /cluster/ha/resources/{sid}/migrate': 'move ha managed guest service to other another node live',
  'POST /cluster/ha/resources/{sid}/relocate': 'move ha managed guest service to other another node offline',
  'GET /cluster/ha/rules': 'list affinity anti rules',
  'POST /cluster/ha/rules':
    'affinity anti keep two vms guests apart separate together on different same hosts pin to node location preference drs create',
  'PUT /cluster/ha/rules/{rule}': 'change edit disable enable affinity rule',
  'DELETE /cluster/ha/rules/{rule}': 'delete remove affinity rule',
  'POST /cluster/ha/groups': 'create add ha group nodes priorities',
  'GET /cluster/ha/status/current': 'ha status state where runs who is master lrm quorum',
  'GET /cluster/ha/status/manager_status': 'ha manager crm master lrm details',
  'POST /cluster/ha/status/disarm-ha':
    'switch turn off disable pause ha fencing whole cluster temporarily maintenance',
  'POST /cluster/ha/status/arm-ha': 'switch turn on enable ha fencing again resume',
  // Metrics, notifications, mappings
  'GET /cluster/metrics/server': 'list influxdb graphite metric servers exporters',
  'POST /cluster/metrics/server/{id}':
    'send ship push export metrics statistics to influxdb graphite opentelemetry grafana add',
  'PUT /cluster/metrics/server/{id}': 'change edit disable influxdb graphite metric server export',
  'DELETE /cluster/metrics/server/{id}': 'remove delete stop influxdb graphite metric server export',
  'GET /cluster/metrics/export': 'prometheus scrape pull metrics all stats endpoint current values',
  'POST /cluster/notifications/endpoints/gotify': 'send push alerts to gotify',
  'POST /cluster/notifications/endpoints/smtp':
    'send email mail alerts notifications through smtp relay server set up gmail office365',
  'POST /cluster/notifications/endpoints/sendmail':
    'send email mail alerts notifications local postfix set up',
  'POST /cluster/notifications/endpoints/webhook':
    'send alerts to slack teams discord telegram ntfy pagerduty webhook url post backup failures',
  'GET /cluster/notifications/targets': 'list alert notification targets channels receivers',
  'POST /cluster/notifications/targets/{name}/test': 'send test notification alert mail message try',
  'GET /cluster/notifications/matchers': 'list notification rules routes who gets what',
  'POST /cluster/notifications/matchers':
    'route send only errors warnings failed backups alerts to target on call rule filter severity',
  'PUT /cluster/notifications/matchers/{name}':
    'change edit notification rule route severity filter silence mute',
  'POST /cluster/mapping/pci': 'map gpu passthrough device across cluster resource create',
  'POST /cluster/mapping/usb': 'map usb passthrough device across cluster resource create',
  'POST /cluster/mapping/dir': 'map share host folder directory virtiofs into vm create',
  // ACME
  'POST /cluster/acme/account': 'register create letsencrypt account contact email',
  'PUT /cluster/acme/account/{name}': 'change update contact email address of letsencrypt account',
  'DELETE /cluster/acme/account/{name}': 'deactivate delete letsencrypt account',
  'POST /cluster/acme/plugins': 'add dns challenge plugin cloudflare route53 api wildcard validation',
  'GET /cluster/acme/plugins': 'list dns challenge plugins configured',
  'GET /cluster/acme/challenge-schema': 'which dns providers api fields supported for challenge',
  'GET /cluster/acme/directories': 'which certificate authorities ca letsencrypt staging endpoints',
  'GET /cluster/acme/tos': 'terms of service of ca',
  'GET /cluster/acme/meta': 'terms of service external account binding of ca',
};

/** Ceph. */
export const ceph: Hints = {
  'GET /cluster/ceph/status': 'ceph health warnings degraded pgs s status',
  'GET /nodes/{node}/ceph/status': 'ceph health warnings degraded pgs s status',
  'PUT /cluster/ceph/flags': 'set unset clear noout norebalance nobackfill maintenance flag',
  'PUT /cluster/ceph/flags/{flag}': 'set unset clear noout norebalance nobackfill maintenance flag',
  'GET /cluster/ceph/flags': 'which flags are set noout',
  'GET /cluster/ceph/metadata': 'ceph versions of daemons',
  'POST /nodes/{node}/ceph/init': 'ceph initialize set up first configuration network',
  'GET /nodes/{node}/ceph/osd': 'list osds down up tree df usage',
  'POST /nodes/{node}/ceph/osd': 'create add osd on disk nvme drive',
  'DELETE /nodes/{node}/ceph/osd/{osdid}': 'destroy remove delete purge osd failed disk',
  'POST /nodes/{node}/ceph/osd/{osdid}/in': 'mark take bring osd in back again',
  'POST /nodes/{node}/ceph/osd/{osdid}/out': 'mark take osd out drain replace disk',
  'POST /nodes/{node}/ceph/osd/{osdid}/scrub': 'deep scrub osd check data',
  'GET /nodes/{node}/ceph/osd/{osdid}/metadata': 'osd details devices',
  'GET /nodes/{node}/ceph/cmd-safety': 'is it safe ok to stop destroy remove osd mon mds',
  'GET /nodes/{node}/ceph/pool': 'list ceph pools usage',
  'POST /nodes/{node}/ceph/pool': 'create add new ceph rbd pool size replicas erasure coded ec',
  'PUT /nodes/{node}/ceph/pool/{name}': 'change edit pool pg num size replicas crush rule autoscale',
  'DELETE /nodes/{node}/ceph/pool/{name}': 'delete remove destroy ceph pool',
  'GET /nodes/{node}/ceph/pool/{name}/status': 'ceph pool details settings pg num',
  'POST /nodes/{node}/ceph/mon/{monid}': 'add create monitor mon',
  'DELETE /nodes/{node}/ceph/mon/{monid}': 'remove delete destroy monitor mon',
  'POST /nodes/{node}/ceph/mgr/{id}': 'add create manager mgr standby daemon',
  'DELETE /nodes/{node}/ceph/mgr/{id}': 'remove delete destroy manager mgr daemon',
  'POST /nodes/{node}/ceph/mds/{name}': 'add create metadata server mds standby daemon',
  'DELETE /nodes/{node}/ceph/mds/{name}': 'remove delete destroy metadata server mds daemon',
  'POST /nodes/{node}/ceph/fs/{name}': 'create add cephfs filesystem',
  'DELETE /nodes/{node}/ceph/fs/{name}': 'remove delete destroy cephfs filesystem',
  'GET /nodes/{node}/ceph/cfg/raw': 'ceph conf file content',
  'GET /nodes/{node}/ceph/cfg/db': 'ceph config dump database settings',
  'GET /nodes/{node}/ceph/log': 'ceph log messages',
  'GET /nodes/{node}/ceph/crush': 'crush map show',
  'GET /nodes/{node}/ceph/rules': 'crush rules list',
  'POST /nodes/{node}/ceph/start': 'start ceph daemons services osd mon',
  'POST /nodes/{node}/ceph/stop': 'stop ceph daemons services osd mon',
  'POST /nodes/{node}/ceph/restart': 'restart ceph daemons services osd mon',
};
