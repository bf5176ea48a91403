import type { Given, Owner } from '../types.js';

/** A guest's configuration as it stands. */
export async function configOf(
  owner: Owner,
  node: string,
  vmid: number,
  kind: 'qemu' | 'lxc' = 'qemu',
): Promise<Given> {
  return { ...Object(await owner.call(`GET /nodes/{node}/${kind}/{vmid}/config`, { node, vmid })) };
}

/** A guest as the cluster lists it; undefined where there is none. */
export async function guestOf({ client }: Owner, vmid: number): Promise<Given | undefined> {
  const rows = await client.cluster.resources.get({ type: 'vm' });
  const found = rows.find((row) => row.vmid === vmid);
  return found === undefined ? undefined : { ...found };
}

/** Guests of a node, by vmid. */
export async function guestsOn({ client }: Owner, node: string): Promise<number[]> {
  const rows = await client.cluster.resources.get({ type: 'vm' });
  return rows
    .flatMap((row) => (row.node === node && row.vmid !== undefined ? [row.vmid] : []))
    .sort((a, b) => a - b);
}

/** Privileges that a user or token has on a path, by name. */
export async function privilegesOn(owner: Owner, userid: string, path: string): Promise<string[]> {
  const answer = Object(await owner.call('GET /access/permissions', { userid, path }));
  return Object.keys(Object(answer[path])).sort();
}
