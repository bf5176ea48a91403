import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, outcomeOf, startLab } from './support.js';

/** The words in which PVE refuses changes to networks, jobs, metric servers, notifications and volumes, from its sources. */

const VM = '/nodes/pve/qemu/100';
const STALE = { digest: '0123456789012345678901234567890123456789' };
const MODIFIED = 'detected modified configuration - file changed by other user? Try again.';
const PARAMETERS = '400 Parameter verification failed.';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
  await lab.task('POST', '/nodes/pve/qemu', { vmid: 100, scsi0: 'local:1,format=qcow2' });
  await lab.data('PUT', `${VM}/config`, { delete: 'scsi0' });
});
afterAll(() => lab.close());

const outcome = (call: string, params: Record<string, unknown>): Promise<string> =>
  outcomeOf(lab, call, params);

/** What a refusal of parameters reads like where PVE makes a text of it. */
const FLAT = '400 Parameter verification failed.';

describe('the software-defined network', () => {
  const zones = '/cluster/sdn/zones';
  const vnets = '/cluster/sdn/vnets';
  it.each<[string, Record<string, unknown>, string]>([
    [`POST ${zones}`, { zone: 'zv', type: 'vlan' }, "500 missing value for required option 'bridge'"],
    [
      `POST ${zones}`,
      { zone: 'zv', type: 'vlan', bridge: 'vmbr0', peers: '10.0.0.1' },
      "500 unexpected property 'peers'",
    ],
    [`POST ${zones}`, { zone: 'zv', type: 'vlan', bridge: 'vmbr0' }, '200 OK'],
    [
      `POST ${zones}`,
      { zone: 'zv', type: 'simple' },
      "500 create sdn zone object failed: sdn zone object ID 'zv' already defined",
    ],
    [`POST ${zones}`, { zone: 'zx', type: 'vxlan' }, `500 create sdn zone object failed: ${FLAT}`],
    [
      `POST ${zones}`,
      { zone: 'zd', type: 'simple', dns: 'no' },
      `500 create sdn zone object failed: ${FLAT}`,
    ],
    [
      `PUT ${zones}/zv`,
      { delete: 'bridge' },
      "500 update sdn zone object failed: unable to delete required option 'bridge'",
    ],
    [`PUT ${zones}/no`, { mtu: 1400 }, "500 update sdn zone object failed: sdn 'no' does not exist"],
    [`DELETE ${zones}/no`, {}, "500 delete sdn zone object failed: sdn 'no' does not exist"],
    [`POST ${vnets}`, { vnet: 'va', zone: 'zv' }, `500 create sdn vnet object failed: ${FLAT}`],
    [`POST ${vnets}`, { vnet: 'va', zone: 'zv', tag: 10 }, '200 OK'],
    [`POST ${vnets}`, { vnet: 'vb', zone: 'zv', tag: 10 }, `500 create sdn vnet object failed: ${FLAT}`],
    [
      `POST ${vnets}`,
      { vnet: 'vb', zone: 'no' },
      '500 create sdn vnet object failed: cannot lookup undefined type! at /usr/share/perl5/PVE/API2/Network/SDN/Vnets.pm line 326.',
    ],
    [`PUT ${vnets}/no`, { tag: 11 }, "500 sdn 'no' does not exist"],
    [`DELETE ${vnets}/no`, {}, "500 sdn 'no' does not exist"],
    [`POST ${vnets}/no/subnets`, { subnet: '10.1.0.0/24', type: 'subnet' }, "500 sdn 'no' does not exist"],
    [
      `POST ${vnets}/va/subnets`,
      { subnet: '10.1.0.0/24', type: 'subnet', gateway: '10.2.0.1' },
      `500 create sdn subnet object failed: ${FLAT}`,
    ],
    [
      `POST ${vnets}/va/subnets`,
      { subnet: '10.1.0.0/24', type: 'subnet', 'dhcp-range': 'start-address=10.1.0.9,end-address=10.1.0.5' },
      `500 create sdn subnet object failed: ${FLAT}`,
    ],
    [`POST ${vnets}/va/subnets`, { subnet: '10.1.0.0/24', type: 'subnet' }, '200 OK'],
    [
      `POST ${vnets}/va/subnets`,
      { subnet: '10.1.0.0/24', type: 'subnet' },
      "500 create sdn subnet object failed: sdn subnet object ID 'zv-10.1.0.0-24' already defined",
    ],
    [`GET ${vnets}/va/subnets/zv-10.9.0.0-24`, {}, "500 sdn subnet 'zv-10.9.0.0-24' does not exist"],
    [`DELETE ${vnets}/va/subnets/zv-10.9.0.0-24`, {}, '200 OK'],
    [`PUT ${vnets}/va`, { vlanaware: 1 }, `500 update sdn vnet object failed: ${FLAT}`],
    [`DELETE ${vnets}/va`, {}, `500 delete sdn vnet object failed: ${FLAT}`],
    ['DELETE /cluster/sdn/ipams/no', {}, "500 delete sdn zone object failed: sdn 'no' does not exist"],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toBe(expected);
  });
});

describe('jobs', () => {
  const daily = { schedule: 'daily' };
  it.each<[string, Record<string, unknown>, string]>([
    [
      'POST /cluster/backup',
      { id: 'b1', all: 1 },
      `${PARAMETERS} schedule: neither 'starttime' nor 'schedule' were set`,
    ],
    [
      'POST /cluster/backup',
      { id: 'b1', all: 1, starttime: '03:00', ...daily },
      `${PARAMETERS} starttime: 'starttime' and 'schedule' cannot both be set`,
    ],
    ['POST /cluster/backup', { id: 'b1', ...daily }, `500 ${FLAT}`],
    ['POST /cluster/backup', { id: 'b1', all: 1, vmid: '100', ...daily }, `500 ${FLAT}`],
    ['POST /cluster/backup', { id: 'b1', vmid: '100', starttime: '03:00', dow: 'sat,sun' }, '200 OK'],
    ['POST /cluster/backup', { id: 'b1', all: 1, ...daily }, "500 Job 'b1' already exists"],
    ['PUT /cluster/backup/no', { enabled: 0 }, '500 no such vzdump job'],
    ['PUT /cluster/backup/b1', {}, '500 no options specified'],
    ['PUT /cluster/backup/b1', { delete: 'schedule' }, `500 ${FLAT}`],
    ['PUT /cluster/backup/b1', { all: 1 }, '200 OK'],
    ['DELETE /cluster/backup/no', {}, `500 ${FLAT}`],
    ['GET /cluster/backup/no', {}, `${PARAMETERS} id: No such job 'no'`],
    ['POST /cluster/jobs/realm-sync/r1', { realm: 'pve', ...daily }, `500 ${FLAT}`],
    ['PUT /cluster/jobs/realm-sync/no', daily, '500 no such realm-sync job'],
    [
      'POST /cluster/replication',
      { id: '999-0', type: 'local', target: 'no' },
      "500 Guest '999' does not exist.",
    ],
    [
      'POST /cluster/replication',
      { id: '100-0', type: 'local', target: 'pve' },
      "500 Target 'pve' does not exist.",
    ],
    ['PUT /cluster/replication/100-0', { comment: 'x' }, "500 no such job '100-0'"],
    ['DELETE /cluster/replication/100-0', {}, "500 no such job '100-0'"],
    ['GET /cluster/replication/100-0', {}, "500 no such replication job '100-0'"],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toBe(expected);
  });

  it('keep a schedule made of days and a time, and what they were last told to cover', async () => {
    expect(await lab.data('GET', '/cluster/backup/b1')).toEqual({
      all: 1,
      enabled: 1,
      id: 'b1',
      schedule: 'sat,sun 03:00',
      type: 'vzdump',
    });
  });
});

describe('metric servers, notifications and volumes', () => {
  const graphite = { type: 'graphite', server: '127.0.0.1', port: 2003 };
  const mail = '/cluster/notifications/endpoints/sendmail';
  it.each<[string, Record<string, unknown>, string]>([
    ['POST /cluster/metrics/server/m1', { ...graphite, bucket: 'b' }, "500 unexpected property 'bucket'"],
    ['POST /cluster/metrics/server/m1', graphite, '200 OK'],
    ['POST /cluster/metrics/server/m1', graphite, "500 Metric server 'm1' already exists"],
    ['PUT /cluster/metrics/server/no', { server: 'x', port: 1 }, "500 no such server 'no'"],
    [
      'DELETE /cluster/metrics/server/no',
      {},
      '500 cannot lookup undefined type! at /usr/share/perl5/PVE/API2/Cluster/MetricServer.pm line 295.',
    ],
    [
      `POST ${mail}`,
      { name: 'e1' },
      '400 must at least provide one recipient, either in mailto or in mailto-user',
    ],
    [`POST ${mail}`, { name: 'e1', 'mailto-user': 'root@pam' }, '200 OK'],
    [
      'POST /cluster/notifications/matchers',
      { name: 'k1', target: 'no' },
      "404 endpoint 'no' does not exist",
    ],
    ['POST /cluster/notifications/matchers', { name: 'k1', target: 'e1' }, '200 OK'],
    [
      `POST ${mail}`,
      { name: 'k1', mailto: 'a@b.c' },
      "400 Cannot create 'k1', an entity with the same name already exists",
    ],
    [`PUT ${mail}/e1`, { comment: 'x', ...STALE }, `400 ${MODIFIED}`],
    [`DELETE ${mail}/e1`, {}, "400 cannot delete 'e1', referenced by: k1"],
    [`DELETE ${mail}/no`, {}, "404 endpoint 'no' not found"],
    [
      'PUT /nodes/pve/storage/local/content/vztmpl%2Falpine-test_3.19_amd64.tar.gz',
      { notes: 'x' },
      '500 only backups can have notes',
    ],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toBe(expected);
  });

  it('forgets what a user is told to be without, and that a disk was unused', async () => {
    await lab.data('POST', '/access/users', { userid: 'erin@pve', comment: 'x' });
    await lab.data('PUT', '/access/users/erin@pve', { comment: '' });
    expect(await lab.data('GET', '/access/users/erin@pve')).not.toHaveProperty('comment');
    const { unused0 } = Object(await lab.data('GET', `${VM}/config`));
    await lab.data('PUT', `${VM}/config`, { scsi3: unused0 });
    expect(await lab.data('GET', `${VM}/config`)).not.toHaveProperty('unused0');
  });
});
