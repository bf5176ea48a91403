import type { OperationWords } from '../types.js';

/** Certificates, backup jobs, realm sync jobs, hardware mappings and metric servers. */
export const jobOperations = {
  'GET /cluster/acme': 'Lists the parts of the ACME area; of no use beyond browsing.',
  'GET /cluster/acme/account': 'Lists the ACME accounts by name.',
  'POST /cluster/acme/account':
    'Starts a task that registers an account with a certificate authority; orders nothing yet.',
  'GET /cluster/acme/account/{name}':
    'Reads an ACME account: authority, contacts, state there, terms agreed to.',
  'PUT /cluster/acme/account/{name}':
    'Starts a task that changes the contacts at the authority; without any it reads the account anew.',
  'DELETE /cluster/acme/account/{name}':
    'Starts a task that deactivates an account at the authority and forgets it; cannot be undone.',
  'GET /cluster/acme/challenge-schema':
    'Lists the DNS providers for ACME and the settings that each one takes.',
  'GET /cluster/acme/directories': 'Lists known certificate authorities with their directory addresses.',
  'GET /cluster/acme/meta':
    "Asks an authority for its terms' address and whether it demands an external account.",
  'GET /cluster/acme/plugins':
    'Lists the ACME challenge plugins: DNS providers with credentials, and standalone.',
  'POST /cluster/acme/plugins':
    'Adds a DNS provider with credentials, for proving domains to the certificate authority.',
  'GET /cluster/acme/plugins/{id}': 'Reads one ACME challenge plugin, the credentials in it included.',
  'PUT /cluster/acme/plugins/{id}': 'Changes an ACME challenge plugin: provider, credentials, nodes, delay.',
  'DELETE /cluster/acme/plugins/{id}':
    'Deletes an ACME plugin; domains that are proven by it can no longer be renewed.',
  'GET /cluster/acme/tos': 'Asks an authority for the address of its terms; superseded by the `meta` call.',

  'GET /cluster/backup': 'Lists the scheduled backup jobs with guests, storage, schedule and next run.',
  'POST /cluster/backup':
    'Creates a scheduled backup job; runs nothing now (for that use vzdump on the node).',
  'GET /cluster/backup/{id}': 'Reads one scheduled backup job.',
  'PUT /cluster/backup/{id}':
    'Changes a scheduled backup job, or switches it on or off; from the next run on.',
  'DELETE /cluster/backup/{id}':
    'Deletes a backup job; backups made so far stay, none are made or pruned by it any more.',
  'GET /cluster/backup/{id}/included_volumes':
    'Shows the guests of a backup job and which of their disks it saves or skips.',
  'GET /cluster/backup-info': 'Lists the calls about backup coverage; of no use beyond browsing.',
  'GET /cluster/backup-info/not-backed-up': 'Lists the guests that no scheduled backup job covers.',

  'GET /cluster/jobs': 'Lists the kinds of scheduled jobs; of no use beyond browsing.',
  'GET /cluster/jobs/realm-sync':
    'Lists the jobs that import users from realms, with schedule, last and next run.',
  'GET /cluster/jobs/realm-sync/{id}': 'Reads one realm sync job.',
  'POST /cluster/jobs/realm-sync/{id}':
    'Creates a job that imports users and groups of a realm on a schedule.',
  'PUT /cluster/jobs/realm-sync/{id}':
    'Changes a realm sync job, or switches it on or off; from the next run on.',
  'DELETE /cluster/jobs/realm-sync/{id}': 'Deletes a realm sync job; users and groups imported so far stay.',
  'GET /cluster/jobs/schedule-analyze':
    'Works out when a calendar event would fire next; a test for schedules, changes nothing.',

  'GET /cluster/mapping': 'Lists the kinds of resource mappings; of no use beyond browsing.',
  'GET /cluster/mapping/dir': 'Lists the directory mappings, on request checked against a node.',
  'POST /cluster/mapping/dir':
    'Creates a directory mapping: one name for a host folder on each node, for VMs over virtiofs.',
  'GET /cluster/mapping/dir/{id}': 'Reads one directory mapping with its folder on each node.',
  'PUT /cluster/mapping/dir/{id}':
    'Changes a directory mapping; VMs that use it see the change at their next start.',
  'DELETE /cluster/mapping/dir/{id}': 'Deletes a directory mapping; VMs still set to it no longer start.',
  'GET /cluster/mapping/pci': 'Lists the PCI mappings, on request checked against a node.',
  'POST /cluster/mapping/pci':
    'Creates a PCI mapping: one name for the fitting devices of each node, for passthrough.',
  'GET /cluster/mapping/pci/{id}': 'Reads one PCI mapping with its devices on each node.',
  'PUT /cluster/mapping/pci/{id}':
    'Changes a PCI mapping; VMs that use it see the change at their next start.',
  'DELETE /cluster/mapping/pci/{id}': 'Deletes a PCI mapping; VMs still set to it no longer start.',
  'GET /cluster/mapping/usb': 'Lists the USB mappings, on request checked against a node.',
  'POST /cluster/mapping/usb':
    'Creates a USB mapping: one name for a device or port on each node, for passthrough.',
  'GET /cluster/mapping/usb/{id}': 'Reads one USB mapping with its devices on each node.',
  'PUT /cluster/mapping/usb/{id}':
    'Changes a USB mapping; VMs that use it see the change at their next start.',
  'DELETE /cluster/mapping/usb/{id}': 'Deletes a USB mapping; VMs still set to it no longer start.',

  'GET /cluster/metrics': 'Lists the parts of the metrics area; of no use beyond browsing.',
  'GET /cluster/metrics/export':
    'Reads the latest measurements of nodes, guests and storages, with history on request.',
  'GET /cluster/metrics/server': 'Lists the external metric servers that PVE sends measurements to.',
  'GET /cluster/metrics/server/{id}': 'Reads the settings of one external metric server.',
  'POST /cluster/metrics/server/{id}':
    'Adds a metric server (InfluxDB, Graphite, OpenTelemetry); every node begins to send to it.',
  'PUT /cluster/metrics/server/{id}': 'Changes an external metric server, or switches it off and on.',
  'DELETE /cluster/metrics/server/{id}':
    'Deletes a metric server here: nothing more is sent; what it stores is untouched.',
} satisfies OperationWords;
