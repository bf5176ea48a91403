import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { afterEach, describe, expect, test } from 'vitest';
import { dataOf, textOf } from '../kit.js';
import { openPlace, type Place } from './kit.js';

let place: Place;
afterEach(() => place.close());

describe('discover_context', () => {
  test('tells the demo world whole', async () => {
    place = await openPlace();
    expect(textOf(await place.call('discover_context'))).toMatchInlineSnapshot(`
      "cluster: demo, quorate
      alerts: 3; list_alerts looks closer
        warning Ceph: HEALTH_WARN: 1 osds down, Degraded data redundancy: 59520/476160 objects degraded (12.500%), 24 pgs degraded, 24 pgs undersized. → get_ceph_status {}
        warning 14 guests: No backup job covers 100 web01, 101 web02, 102 db01, 103 mail, 104 win-dc, 105 ci-runner, 106 staging, 107 sandbox and 6 more. → list_backup_jobs {}
        warning guest 107: 107 sandbox (VM on pve1, paused) is halted: it answers nobody until it is resumed. → resume_vm {"vmid":107}
      nodes: 3, 3 online
        pve1 cpu 5% of 16, memory 14% of 64 GiB
        pve2 cpu 4% of 16, memory 20% of 64 GiB
        pve3 cpu 3% of 16, memory 14% of 64 GiB
      storages: 3
        nfs-shared nfs shared, 2872 GiB free, 30% full: backup,import,iso,snippets,vztmpl,images,rootdir
        local-lvm lvmthin on 3 nodes, 684 to 760 GiB free, 15% full: images,rootdir
        local dir on 3 nodes, 81 GiB free, 14% full: backup,import,iso,snippets,vztmpl
      guests: 14 (10 running, 3 stopped, 1 paused), 1 templates
        9000 debian-13-cloud VM template on pve1; template
        100 web01 VM on pve1, running; pool production, prod;web
        101 web02 VM on pve2, running; pool production, prod;web
        102 db01 VM on pve3, running; pool production, db;prod
        103 mail VM on pve1, running; pool production, prod
        104 win-dc VM on pve2, running; prod;windows
        105 ci-runner VM on pve2, running; pool development, ci
        106 staging VM on pve3, stopped; pool development, staging
        107 sandbox VM on pve1, paused; pool development, dev
        108 empty VM on pve3, stopped
        109 shared-app VM on pve1, running; pool production, prod
        200 dns container on pve1, running; infra
        201 proxy container on pve2, running; infra;web
        202 monitoring container on pve3, running; infra
        203 old-wiki container on pve3, stopped; legacy
      images: 4 iso, 4 vztmpl, 1 import
        nfs-shared:iso/debian-13.1.0-amd64-netinst.iso
        nfs-shared:iso/ubuntu-24.04.3-live-server-amd64.iso
        nfs-shared:iso/virtio-win-0.1.271.iso
        nfs-shared:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst
        nfs-shared:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz
        nfs-shared:import/debian-13-genericcloud-amd64.qcow2
        local:iso/debian-13.1.0-amd64-netinst.iso
        local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst
        local:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz
      bridges: vmbr0 (all 3 nodes)
      pools: production, development
      free vmids: 110, 111, 112"
    `);
  });

  test.each([
    ['demo', 2500],
    ['demo', 800],
    ['large', 2500],
    ['large', 1000],
    ['populated', 2500],
  ])(
    'of world %s stays within %i tokens, text and data each, by at most 20 requests',
    async (world, most) => {
      place = await openPlace({ world });
      const result = await place.call('discover_context', { max_tokens: most });
      expect(place.sent().length).toBeLessThanOrEqual(20);
      expect(encode(textOf(result)).length).toBeLessThanOrEqual(most);
      expect(encode(JSON.stringify(dataOf(result))).length).toBeLessThanOrEqual(most);
      expect(textOf(result)).toMatch(
        /^cluster: [\s\S]*^nodes: [\s\S]*^storages: [\s\S]*^guests: [\s\S]*^free vmids: /m,
      );
    },
  );

  test('says what was cut and how to list it', async () => {
    place = await openPlace({ world: 'large' });
    const text = textOf(await place.call('discover_context', { max_tokens: 1000 }));
    expect(text).toContain('nodes: 32, 32 online');
    expect(text).toMatch(/guests: 10000 \(\d+ running, \d+ stopped\)/);
    expect(text).toMatch(/\[\d+ more: list_nodes\]/);
  });

  test('many nodes and guests: one row a node tells its load and its guests', async () => {
    place = await openPlace({ world: 'large' });
    const { nodes, guests } = dataOf(await place.call('discover_context'));
    expect(nodes).toMatchObject({ summary: '32, 32 online' });
    expect(nodes).not.toHaveProperty('note');
    expect(guests).toMatchObject({ rows: [] });
    const text = textOf(await place.call('discover_context'));
    const rows = text.split('\n').filter((line) => line.startsWith('  pve'));
    expect(rows).toHaveLength(32);
    expect(rows[0]).toBe('  pve01 cpu 10% of 256, memory 29% of 3072 GiB; 305 guests, 246 running');
    expect(text).toContain('bridges: vmbr0 (the 3 of 32 nodes that were asked)');
  });

  test('a node that is away spoils nothing', async () => {
    place = await openPlace({ faults: ['node-offline=pve1'] });
    const text = textOf(await place.call('discover_context'));
    expect(text).toContain('pve1 OFFLINE');
    expect(text).toContain('bridges: vmbr0 (pve2, pve3)');
    expect(text).toContain('nfs-shared:iso/debian-13.1.0-amd64-netinst.iso');
  });
});
