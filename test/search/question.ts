/** What a person asks, and the operations that answer it: any of them will do. */
export type Question = readonly [question: string, ...operations: string[]];

export const node = '/nodes/{node}';
export const vm = `${node}/qemu/{vmid}`;
export const container = `${node}/lxc/{vmid}`;

/** The operation of that name for VMs and the one for containers. */
export function guest(method: string, path: string): [string, string] {
  return [`${method} ${vm}/${path}`, `${method} ${container}/${path}`];
}
