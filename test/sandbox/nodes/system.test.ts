import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from '../support.js';

/** A self-signed certificate of `node.test` and its key, good until 2036. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBkzCCATmgAwIBAgIUfG1dSZtjtdUKTp9a32M3wYHlEscwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbm9kZS50ZXN0MB4XDTI2MTEyMTA2MTAwN1oXDTM2MTExODA2
MTAwN1owFDESMBAGA1UEAwwJbm9kZS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEaQJHNokhucoim6/dU3zlIbK8qXCDqb6IZa59c7iM/CHgcl5YQKUyF1si
yOYLJ62AjFb2rmQihAjU8fYYj3LTRaNpMGcwHQYDVR0OBBYEFLifTwA9pA2YP2Ta
MU5Cv2AwSW46MB8GA1UdIwQYMBaAFLifTwA9pA2YP2TaMU5Cv2AwSW46MA8GA1Ud
EwEB/wQFMAMBAf8wFAYDVR0RBA0wC4IJbm9kZS50ZXN0MAoGCCqGSM49BAMCA0gA
MEUCIEXfllZdJMGrPwYAaMpXQqilnloQlW/7QszUUQeo/bKdAiEA8rNJzpul8uZN
2xi2k0knWNJZ7BwVSbUcNfvZg0/6i/o=
-----END CERTIFICATE-----
`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg08jXTeSlmS/wUBi0
nUkxESFvjdVi5eKOWk2rqFiZ6YChRANCAARpAkc2iSG5yiKbr91TfOUhsrypcIOp
vohlrn1zuIz8IeByXlhApTIXWyLI5gsnrYCMVvauZCKECNTx9hiPctNF
-----END PRIVATE KEY-----
`;

describe('packages and certificates of a node', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab({ world: 'demo' });
  });
  afterAll(() => lab.close());

  it('adds a standard repository once and switches it', async () => {
    const path = '/nodes/pve1/apt/repositories';
    const standard = async (handle: string): Promise<unknown> => {
      const repositories = field(await lab.data('GET', path), 'standard-repos');
      return Array.isArray(repositories)
        ? repositories.find((one) => field(one, 'handle') === handle)
        : undefined;
    };
    expect(await standard('test')).toEqual({ handle: 'test', name: 'Test' });
    const digest = field(await lab.data('GET', path), 'digest');
    await lab.data('PUT', path, { handle: 'test', digest });
    expect(await standard('test')).toEqual({ handle: 'test', name: 'Test', status: 1 });
    const file = '/etc/apt/sources.list.d/proxmox.sources';
    await lab.data('POST', path, { path: file, index: 1, enabled: 0 });
    expect(await standard('test')).toEqual({ handle: 'test', name: 'Test', status: 0 });
    const stale = await lab.call('root', 'PUT', path, { params: { handle: 'test', digest } });
    expect(stale.reason).toBe('detected modified configuration - file changed by other user? Try again.');
    const wrong = await lab.call('root', 'POST', path, { params: { path: '/etc/nope', index: 0 } });
    expect(wrong.reason).toBe('invalid path - /etc/nope');
  });

  it('loads a template into a storage', async () => {
    const template = 'ubuntu-24.04-standard_24.04-2_amd64.tar.zst';
    expect(await lab.task('POST', '/nodes/pve1/aplinfo', { storage: 'local', template })).toBe('OK');
    const content = await lab.data('GET', '/nodes/pve1/storage/local/content', { content: 'vztmpl' });
    const ids = Array.isArray(content) ? content.map((row) => field(row, 'volid')) : [];
    expect(ids).toContain(`local:vztmpl/${template}`);
    const wrong = await lab.call('root', 'POST', '/nodes/pve1/aplinfo', {
      params: { storage: 'local', template: 'nope' },
    });
    expect(field(wrong.body, 'errors')).toEqual({ template: 'no such template' });
  });

  it('shows an uploaded certificate until it is deleted', async () => {
    const path = '/nodes/pve1/certificates';
    const row = {
      filename: 'pveproxy-ssl.pem',
      fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
      issuer: '/CN=node.test',
      notafter: expect.any(Number),
      notbefore: expect.any(Number),
      pem: CERTIFICATE,
      'public-key-bits': 256,
      'public-key-type': 'id-ecPublicKey',
      san: ['node.test'],
      subject: '/CN=node.test',
    };
    const withoutKey = await lab.call('root', 'POST', `${path}/custom`, {
      params: { certificates: CERTIFICATE },
    });
    expect(withoutKey.status).toBe(400);
    expect(await lab.data('POST', `${path}/custom`, { certificates: CERTIFICATE, key: KEY })).toEqual(row);
    expect(await lab.data('GET', `${path}/info`)).toEqual([
      expect.objectContaining({ filename: 'pve-ssl.pem' }),
      row,
    ]);
    const again = await lab.call('root', 'POST', `${path}/custom`, {
      params: { certificates: CERTIFICATE, key: KEY },
    });
    expect(again.reason).toBe('Custom certificate file exists but force flag is not set.');
    await lab.data('DELETE', `${path}/custom`);
    expect(await lab.data('GET', `${path}/info`)).toHaveLength(1);
  });

  it('orders no certificate without names to order it for', async () => {
    const { status, reason } = await lab.call('root', 'POST', '/nodes/pve1/certificates/acme/certificate');
    expect({ status, reason }).toEqual({
      status: 400,
      reason: 'ACME domain list in node configuration is missing!',
    });
  });

  it('finds the exports of a server that it knows, and says of others that they are not there', async () => {
    expect(await lab.data('GET', '/nodes/pve1/scan/nfs', { server: '10.0.0.5' })).toEqual([
      { options: '*', path: '/srv/nfs/pve' },
    ]);
    const { reason } = await lab.call('root', 'GET', '/nodes/pve1/query-url-metadata', {
      params: { url: 'https://nowhere.invalid/x.iso' },
    });
    expect(reason).toBe("invalid server response: 'unable to resolve host address 'nowhere.invalid''");
  });

  it('writes a report of what it has', async () => {
    const report = await lab.data('GET', '/nodes/pve1/report');
    expect(report).toContain('# cat /etc/hosts\n\n127.0.0.1 localhost\n10.0.0.11 pve1.example.com pve1\n');
    expect(report).toContain('nfs: nfs-shared\n');
  });
});

describe('power of a node', () => {
  it('stops the guests, goes, comes back and starts those that start with it', async () => {
    const lab = await startLab({ world: 'demo' });
    const running = async (): Promise<unknown> => {
      const rows = await lab.data('GET', '/cluster/resources', { type: 'vm' });
      const here = Array.isArray(rows) ? rows.filter((row) => field(row, 'node') === 'pve1') : [];
      return here.filter((row) => field(row, 'status') === 'running').map((row) => field(row, 'vmid'));
    };
    const before = await running();
    expect(before).toContain(109);
    expect(await lab.data('POST', '/nodes/pve1/status', { command: 'reboot' })).toBeNull();
    lab.sandbox.clock.advance(30_000);
    expect((await lab.call('root', 'GET', '/nodes/pve1/status')).status).toBe(595);
    lab.sandbox.clock.settle();
    expect(field(await lab.data('GET', '/nodes/pve1/status'), 'uptime')).toBeGreaterThan(0);
    expect(await running()).toEqual([100, 103, 200]);
    await lab.close();
  });

  it('wakes a node that was shut down, where it knows the card', async () => {
    const lab = await startLab({ world: 'demo' });
    const wake = () => lab.call('root', 'POST', '/nodes/pve2/wakeonlan');
    expect((await wake()).reason).toBe("No wake on LAN config set for 'pve2'!");
    await lab.data('PUT', '/nodes/pve2/config', { wakeonlan: 'BC:24:11:00:00:02' });
    await lab.data('POST', '/nodes/pve2/status', { command: 'shutdown' });
    lab.sandbox.clock.settle();
    expect((await lab.call('root', 'GET', '/nodes/pve2/status')).status).toBe(595);
    expect(await lab.data('POST', '/nodes/pve2/wakeonlan')).toBe('BC:24:11:00:00:02');
    lab.sandbox.clock.settle();
    expect((await lab.call('root', 'GET', '/nodes/pve2/status')).status).toBe(200);
    await lab.close();
  });
});
