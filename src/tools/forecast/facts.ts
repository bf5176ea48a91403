import type { Facts } from '../../domain/permission/index.js';
import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { rowsOf, textField } from '../fields.js';
import type { RightsSource } from './read.js';

/** One fact of the cluster, read for the operations that it bears on. */
type FactReader = (operation: string, params: Arguments, source: RightsSource) => Promise<Facts>;

/** Calls that PVE judges by what the guest's configuration is now. */
const byConfig = /^(PUT|POST) (\/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\})\/(config|clone)$/;

const config: FactReader = async (operation, { node, vmid }, source) => {
  const guest = byConfig.exec(operation)?.[2];
  if (guest === undefined) return {};
  const answer = await source.fact(`GET ${guest}/config`, { node, vmid });
  return isPlain(answer) ? { config: answer } : {};
};

/** Names a bridge or a vnet anywhere. */
function speaksOfVnets(operation: string, params: Arguments, known: Facts): boolean {
  const texts = [...Object.values(params), ...Object.values(known.config ?? {})].map((value) =>
    JSON.stringify(value),
  );
  return (
    operation.includes('{vnet}') || texts.some((text) => /bridge["=:]+(?!vmbr\d+["',])/.test(text ?? ''))
  );
}

async function zones(source: RightsSource): Promise<Facts> {
  const rows = rowsOf(await source.fact('GET /cluster/sdn/vnets', {}));
  const pairs = rows.map((row) => [textField(row, 'vnet') ?? '', textField(row, 'zone') ?? '']);
  return { zones: Object.fromEntries(pairs) };
}

const groups: FactReader = async (operation, { userid }, source) => {
  if (typeof userid !== 'string' || !operation.includes(' /access/')) return {};
  const answer = await source.fact('GET /access/users/{userid}', { userid });
  const names = isPlain(answer) && Array.isArray(answer.groups) ? answer.groups.map(String) : undefined;
  return names === undefined ? {} : { groups: { [userid]: names } };
};

/** What the forecast of this call goes by beside the caller's rights; what can't be read is left out. */
export async function readFacts(operation: string, params: Arguments, source: RightsSource): Promise<Facts> {
  const guest = await config(operation, params, source);
  const users = await groups(operation, params, source);
  const known = { ...guest, ...users };
  return speaksOfVnets(operation, params, known) ? { ...known, ...(await zones(source)) } : known;
}
