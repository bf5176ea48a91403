import { afterAll, beforeAll, expect, test } from 'vitest';
import { allTools } from '../../../src/tools/registry.js';
import { type Bench, dataOf, openBench, rowsIn, textOf } from '../kit.js';

const tools = await allTools();

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full', undefined, undefined, { now: () => Date.UTC(2026, 10, 21, 10) });
  for (const vmid of [106, 203]) dataOf(await bench.call('create_backup', { vmid, storage: 'nfs-shared' }));
});
afterAll(() => bench.close());

interface Suggestion {
  readonly parameter: string;
  readonly values: readonly { readonly value: string | number; readonly why: string }[];
}

function isSuggestion(value: unknown): value is Suggestion {
  return typeof value === 'object' && value !== null && 'parameter' in value && 'values' in value;
}

async function suggestionsOf(tool: string, given: object = {}): Promise<Suggestion[]> {
  const { suggestions } = dataOf(await bench.call('suggest_parameters', { tool, arguments: given }));
  return Array.isArray(suggestions) ? suggestions.filter(isSuggestion) : [];
}

/** What each storage of the demo world holds. */
async function contentsOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = rowsIn(await bench.call('list_storage'));
  return new Map(rows.map(({ storage, content }) => [String(storage), String(content).split(',')]));
}

/** What the tools that take a storage put there; those that only name one are left out. */
const contents: Readonly<Record<string, string>> = {
  clone_vm: 'images',
  vm_creation_wizard: 'images',
  move_disk: 'images',
  restore_backup: 'images',
  restore_vm: 'images',
  restore_wizard: 'images',
  migrate_vm: 'images',
  suspend_vm: 'images',
  suspend_guests: 'images',
  migration_wizard: 'images',
  move_container_volume: 'rootdir',
  restore_container: 'rootdir',
  container_creation_wizard: 'rootdir',
  create_backup: 'backup',
  create_backup_job: 'backup',
  backup_wizard: 'backup',
  bulk_guest_action: 'backup',
  update_backup_job: 'backup',
  get_backup_defaults: 'backup',
  list_backups: 'backup',
  preview_prune: 'backup',
  prune_backups: 'backup',
  list_templates: 'vztmpl',
  download_template: 'vztmpl',
  pull_container_image: 'vztmpl',
  download_file: 'iso',
  upload_file: 'iso',
};

test('storages that are offered hold what the tool puts there', async () => {
  const held = await contentsOf();
  const found = await Promise.all(
    tools.map(async ({ name }) => {
      const offers = (await suggestionsOf(name)).filter(({ parameter }) => /storage$/.test(parameter));
      const wanted = contents[name];
      const wrong = offers
        .flatMap(({ values }) => values)
        .filter(({ value }) => wanted !== undefined && !held.get(String(value))?.includes(wanted));
      return { name, offers: offers.length, wrong };
    }),
  );
  expect(found.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  const offering = found.filter(({ offers }) => offers > 0).map(({ name }) => name);
  expect(offering.filter((name) => contents[name] === undefined).sort()).toMatchInlineSnapshot(`
    [
      "access_wizard",
      "delete_storage",
      "delete_volume",
      "get_storage_config",
      "get_storage_quota",
      "get_storage_stats",
      "get_storage_status",
      "list_storage",
      "list_storage_content",
      "update_pool",
      "update_storage",
    ]
  `);
  expect(Object.keys(contents).filter((name) => !offering.includes(name))).toEqual([]);
});

test('a vmid for a guest to be is a free one first, and one that is taken only to overwrite it', async () => {
  const taken = rowsIn(await bench.call('list_vms', { fields: 'vmid' })).map(({ vmid }) => vmid);
  const words = 'next free one when left out';
  const makers = tools.flatMap(({ name, inputSchema: { properties } }) =>
    Object.entries(properties).flatMap(([parameter, { description }]) =>
      /^(?:vmid|newid|new_vmid)$/.test(parameter) && (description.includes(words) || parameter !== 'vmid')
        ? [{ name, parameter }]
        : [],
    ),
  );
  const offered = await Promise.all(
    makers.map(async ({ name, parameter }) => {
      const values = (await suggestionsOf(name)).find((one) => one.parameter === parameter)?.values ?? [];
      const [first, ...others] = values;
      const onto = others.filter(({ why }) => !why.startsWith('overwrites '));
      return { name, parameter, first: first?.value, free: !taken.includes(first?.value), onto };
    }),
  );
  expect(offered.map(({ name, parameter }) => `${name}.${parameter}`)).toMatchInlineSnapshot(`
    [
      "create_vm.vmid",
      "clone_vm.newid",
      "vm_creation_wizard.vmid",
      "create_container.vmid",
      "restore_backup.vmid",
      "restore_vm.vmid",
      "restore_container.vmid",
      "container_creation_wizard.vmid",
      "restore_wizard.new_vmid",
    ]
  `);
  expect(offered.filter(({ first, free, onto }) => first === undefined || !free || onto.length > 0)).toEqual(
    [],
  );
});

test('a restore is offered a free vmid, storages for disks and the backups that there are', async () => {
  const text = textOf(await bench.call('suggest_parameters', { tool: 'restore_backup' }));
  expect(text.replace(/\d{4}_\d\d_\d\d-\d\d_\d\d_\d\d/g, 'TIME')).toMatchInlineSnapshot(`
    "volid*: nfs-shared:backup/vzdump-lxc-203-TIME.tar.zst (backup of 2026-11-21); nfs-shared:backup/vzdump-qemu-106-TIME.vma.zst (backup of 2026-11-21)
    vmid: 110 (the next free one); 100 (overwrites 100 web01 (VM on pve1, running), with force alone); 101 (overwrites 101 web02 (VM on pve2, running), with force alone); 102 (overwrites 102 db01 (VM on pve3, running), with force alone); 103 (overwrites 103 mail (VM on pve1, running), with force alone); 104 (overwrites 104 win-dc (VM on pve2, running), with force alone); 105 (overwrites 105 ci-runner (VM on pve2, running), with force alone); 106 (overwrites 106 staging (VM on pve3, stopped), with force alone); 8 more
    node: pve1 (55 GiB of memory free); pve3 (55 GiB of memory free); pve2 (51 GiB of memory free)
    storage: nfs-shared (2866 GiB free, shared); local-lvm (760 GiB free, on pve1)"
  `);
});

test.each([
  ['restore_vm', /vzdump-qemu-106-/],
  ['restore_container', /vzdump-lxc-203-/],
])('%s is offered backups of its kind', async (tool, volid) => {
  const backups = (await suggestionsOf(tool)).find(({ parameter }) => parameter === 'volid')?.values;
  expect(backups?.map(({ value }) => value)).toEqual([expect.stringMatching(volid)]);
});
