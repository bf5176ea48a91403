// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.

/** Array-typed parameters by operation: the key is repeated; every other list is joined with a comma. */
export const arrays: Readonly<Record<string, readonly string[]>> = {
  'POST /cluster/backup': ['exclude-path'],
  'PUT /cluster/backup/{id}': ['exclude-path'],
  'POST /cluster/bulk-action/guest/migrate': ['vms'],
  'POST /cluster/bulk-action/guest/shutdown': ['vms'],
  'POST /cluster/bulk-action/guest/start': ['vms'],
  'POST /cluster/bulk-action/guest/suspend': ['vms'],
  'POST /cluster/mapping/dir': ['map'],
  'PUT /cluster/mapping/dir/{id}': ['map'],
  'POST /cluster/mapping/pci': ['map'],
  'PUT /cluster/mapping/pci/{id}': ['map'],
  'POST /cluster/mapping/usb': ['map'],
  'PUT /cluster/mapping/usb/{id}': ['map'],
  'PUT /cluster/notifications/endpoints/gotify/{name}': ['delete'],
  'POST /cluster/notifications/endpoints/sendmail': ['mailto', 'mailto-user'],
  'PUT /cluster/notifications/endpoints/sendmail/{name}': ['delete', 'mailto', 'mailto-user'],
  'POST /cluster/notifications/endpoints/smtp': ['mailto', 'mailto-user'],
  'PUT /cluster/notifications/endpoints/smtp/{name}': ['delete', 'mailto', 'mailto-user'],
  'POST /cluster/notifications/endpoints/webhook': ['header', 'secret'],
  'PUT /cluster/notifications/endpoints/webhook/{name}': ['delete', 'header', 'secret'],
  'POST /cluster/notifications/matchers': ['match-calendar', 'match-field', 'match-severity', 'target'],
  'PUT /cluster/notifications/matchers/{name}': ['delete', 'match-calendar', 'match-field', 'match-severity', 'target'],
  'POST /cluster/sdn/fabrics/fabric': ['redistribute'],
  'PUT /cluster/sdn/fabrics/fabric/{id}': ['delete', 'redistribute'],
  'POST /cluster/sdn/fabrics/node/{fabric_id}': ['allowed_ips', 'interfaces', 'peers'],
  'PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}': ['allowed_ips', 'delete', 'interfaces', 'peers'],
  'POST /cluster/sdn/prefix-lists': ['entries'],
  'PUT /cluster/sdn/prefix-lists/{id}': ['delete', 'entries'],
  'PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}': ['delete'],
  'POST /cluster/sdn/route-maps/entries': ['match', 'set'],
  'PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}': ['delete', 'match', 'set'],
  'POST /cluster/sdn/vnets/{vnet}/subnets': ['dhcp-range'],
  'PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}': ['dhcp-range'],
  'POST /cluster/sdn/zones': ['secondary-controllers'],
  'PUT /cluster/sdn/zones/{zone}': ['secondary-controllers'],
  'POST /nodes/{node}/qemu/{vmid}/agent/exec': ['command'],
  'POST /nodes/{node}/vzdump': ['exclude-path'],
};

/** Parameters whose text must be percent-encoded once before the form encoding. */
export const uriEncoded: Readonly<Record<string, readonly string[]>> = {
  'POST /nodes/{node}/qemu': ['sshkeys'],
  'POST /nodes/{node}/qemu/{vmid}/config': ['sshkeys'],
  'PUT /nodes/{node}/qemu/{vmid}/config': ['sshkeys'],
};
