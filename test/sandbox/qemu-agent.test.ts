import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataOf, type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab({ world: 'demo' });
});
afterEach(() => lab.close());

const AGENT = '/nodes/pve1/qemu/100/agent';

async function refusal(method: string, path: string, params: Record<string, unknown> = {}): Promise<string> {
  const { status, reason } = await lab.call('root', method, path, { params });
  return `${status} ${reason}`;
}

function post(command: string, params: Record<string, unknown> = {}): Promise<unknown> {
  return lab.data('POST', `${AGENT}/${command}`, params);
}

describe('the guest agent', () => {
  it('answers for a running system', async () => {
    expect(await post('ping')).toEqual({ result: {} });
    expect(await lab.data('POST', AGENT, { command: 'get-host-name' })).toEqual({
      result: { 'host-name': 'web01' },
    });
    expect(await lab.data('GET', `${AGENT}/get-host-name`)).toEqual({ result: { 'host-name': 'web01' } });
    expect(await lab.data('GET', `${AGENT}/get-timezone`)).toEqual({ result: { offset: 0, zone: 'UTC' } });
    expect(await lab.data('GET', `${AGENT}/get-vcpus`)).toEqual({
      result: [
        { 'can-offline': false, 'logical-id': 0, online: true },
        { 'can-offline': true, 'logical-id': 1, online: true },
      ],
    });
    expect(await lab.data('GET', `${AGENT}/get-users`)).toEqual({ result: [] });
    expect(await lab.data('GET', `${AGENT}/get-osinfo`)).toMatchObject({
      result: { id: 'debian', 'version-id': '13' },
    });
    expect(await lab.data('GET', `${AGENT}/network-get-interfaces`)).toMatchObject({
      result: [
        {
          name: 'lo',
          'ip-addresses': [{ 'ip-address': '127.0.0.1', 'ip-address-type': 'ipv4', prefix: 8 }, {}],
        },
        {
          name: 'eth0',
          'ip-addresses': [{ 'ip-address': expect.stringMatching(/^10\.0\.0\.\d+$/), prefix: 24 }, {}],
        },
      ],
    });
    expect(await lab.data('GET', `${AGENT}/get-fsinfo`)).toMatchObject({
      result: [{ mountpoint: '/', type: 'ext4' }],
    });
  });

  it.each([
    ['/nodes/pve3/qemu/106/agent/ping', '500 VM 106 is not running'],
    ['/nodes/pve1/qemu/107/agent/ping', '500 QEMU guest agent is not running'],
    [
      '/nodes/pve1/qemu/9999/agent/ping',
      "500 Configuration file 'nodes/pve1/qemu-server/9999.conf' does not exist",
    ],
  ])('refuses %s', async (path, reason) => {
    expect(await refusal('POST', path)).toBe(reason);
  });

  it('is not there where it was not configured', async () => {
    await lab.data('PUT', '/nodes/pve3/qemu/106/config', { delete: 'agent' });
    expect(await refusal('POST', '/nodes/pve3/qemu/106/agent/ping')).toBe(
      '500 No QEMU guest agent configured',
    );
  });

  it.each([
    [['hostname'], { exited: 1, exitcode: 0, 'out-data': 'web01\n' }],
    [
      ['/bin/cat', '/etc/nope'],
      { exited: 1, exitcode: 1, 'err-data': 'cat: /etc/nope: No such file or directory\n' },
    ],
    [
      ['sh', '-c', 'echo "a b" && false && echo no; echo c'],
      { exited: 1, exitcode: 0, 'out-data': 'a b\nc\n' },
    ],
    [['sh', '-c', 'nosuch'], { exited: 1, exitcode: 127, 'err-data': 'sh: 1: nosuch: not found\n' }],
  ])('runs %j', async (command, ended) => {
    const started = await post('exec', { command });
    expect(started).toEqual({ pid: 1201 });
    expect(await lab.data('GET', `${AGENT}/exec-status`, { pid: 1201 })).toEqual({ exited: 0 });
    lab.sandbox.clock.advance(1000);
    expect(await lab.data('GET', `${AGENT}/exec-status`, { pid: 1201 })).toEqual(ended);
    expect(await refusal('GET', `${AGENT}/exec-status`, { pid: 1201 })).toBe(
      "500 Agent error: Invalid parameter 'pid'",
    );
  });

  it('refuses a program that the guest has not', async () => {
    const answer = await lab.call('root', 'POST', `${AGENT}/exec`, { params: { command: ['nosuch'] } });
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({
      data: null,
      message:
        "Agent error: Guest agent command failed, error was 'Failed to execute child process “nosuch” (No such file or directory)'\n",
    });
  });

  it('writes and reads files', async () => {
    expect(await post('file-write', { file: '/tmp/a', content: 'hello' })).toBeNull();
    expect(await lab.data('GET', `${AGENT}/file-read`, { file: '/tmp/a' })).toEqual({
      'bytes-read': 5,
      content: 'hello',
    });
    expect(await lab.data('GET', `${AGENT}/file-read`, { file: '/tmp/a', offset: 1, count: 2 })).toEqual({
      'bytes-read': 2,
      content: 'el',
      truncated: 1,
    });
    expect(await refusal('GET', `${AGENT}/file-read`, { file: '/nope' })).toBe(
      "500 Agent error: failed to open file '/nope' (mode: 'r'): No such file or directory",
    );
  });

  it('freezes the file systems, and refuses the rest until they thaw', async () => {
    expect(await post('fsfreeze-status')).toEqual({ result: 'thawed' });
    expect(await post('fsfreeze-freeze')).toEqual({ result: 1 });
    expect(await post('fsfreeze-status')).toEqual({ result: 'frozen' });
    expect(await post('fstrim')).toEqual({
      result: {
        error: {
          class: 'CommandNotFound',
          desc: 'Command guest-fstrim has been disabled: the agent is in frozen state',
        },
      },
    });
    expect(await post('fsfreeze-thaw')).toEqual({ result: 1 });
    expect(await post('fstrim')).toEqual({ result: { paths: [{ minimum: 0, path: '/', trimmed: 0 }] } });
  });

  it('sets passwords of users who exist, and shuts down', async () => {
    const password = 'secret12';
    expect(await post('set-user-password', { username: 'root', password })).toEqual({ result: {} });
    expect(await refusal('POST', `${AGENT}/set-user-password`, { username: 'nobody', password })).toBe(
      '500 Agent error: child process has failed to set user password',
    );
    expect(await post('shutdown')).toEqual({ result: null });
    lab.sandbox.clock.settle();
    expect(await lab.data('GET', '/nodes/pve1/qemu/100/status/current')).toMatchObject({ status: 'stopped' });
  });

  it('takes the privileges that the spec names', async () => {
    const answer = await lab.call('auditor', 'POST', `${AGENT}/exec`, { params: { command: ['id'] } });
    expect(`${answer.status} ${answer.reason}`).toBe(
      '403 Permission check failed (/vms/100, VM.GuestAgent.Unrestricted)',
    );
    expect(dataOf(await lab.call('auditor', 'POST', `${AGENT}/ping`))).toEqual({ result: {} });
  });
});
