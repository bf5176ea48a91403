import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vncResponse } from '../../src/sandbox/console/rfb.js';
import { field, type Lab, send, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  await lab.task('POST', '/nodes/pve/qemu', { vmid: 100, name: 'web01', serial0: 'socket', start: 1 });
});
afterEach(() => lab.close());

const VM = '/nodes/pve/qemu/100';

/** A client's end of a websocket: sends bytes, and waits for as many as it asks for. */
interface Client {
  send(bytes: Buffer | string): void;
  receive(count: number): Promise<Buffer>;
  socket: Duplex;
}

function mask(payload: Buffer): Buffer {
  const key = randomBytes(4);
  const masked = payload.map((byte, index) => byte ^ (key[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([0x82, 0x80 | payload.length]), key, masked]);
}

/** The payloads of whole frames, and what is left over. */
function unframe(buffer: Buffer): { readonly data: Buffer; readonly rest: Buffer } {
  let rest = buffer;
  const parts: Buffer[] = [];
  while (rest.length >= 2) {
    const short = (rest[1] ?? 0) & 0x7f;
    const start = short === 126 ? 4 : 2;
    const length = short === 126 ? rest.readUInt16BE(2) : short;
    if (rest.length < start + length) break;
    if (((rest[0] ?? 0) & 0x0f) !== 8) parts.push(rest.subarray(start, start + length));
    rest = rest.subarray(start + length);
  }
  return { data: Buffer.concat(parts), rest };
}

function clientOf(socket: Duplex, head: Buffer): Client {
  let raw = head;
  let data = Buffer.alloc(0);
  const take = (chunk: Buffer): void => {
    const { data: more, rest } = unframe(Buffer.concat([raw, chunk]));
    data = Buffer.concat([data, more]);
    raw = rest;
  };
  take(Buffer.alloc(0));
  socket.on('data', take);
  return {
    socket,
    send: (bytes) => socket.write(mask(Buffer.from(bytes))),
    async receive(count) {
      while (data.length < count) await once(socket, 'data');
      const found = data.subarray(0, count);
      data = data.subarray(count);
      return found;
    },
  };
}

/** Asks for a websocket: the status line, and the connection where there is one. */
async function connect(
  as: string,
  path: string,
): Promise<{ readonly status: string; readonly client?: Client }> {
  const outgoing = request(`${lab.sandbox.url}/api2/json${path}`, {
    rejectUnauthorized: false,
    headers: {
      authorization: `PVEAPIToken=${lab.sandbox.tokens[as]}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      'sec-websocket-version': '13',
      'sec-websocket-protocol': 'binary',
    },
  });
  return new Promise((resolve, reject) => {
    outgoing.on('upgrade', (response: IncomingMessage, socket: Duplex, head: Buffer) => {
      resolve({
        status: `${response.statusCode} ${response.headers['sec-websocket-protocol']}`,
        client: clientOf(socket, head),
      });
    });
    outgoing.on('response', (response: IncomingMessage) => {
      response.resume();
      resolve({ status: `${response.statusCode} ${response.statusMessage}` });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function websocketPath(answer: unknown): string {
  const query = new URLSearchParams({
    port: String(field(answer, 'port')),
    vncticket: String(field(answer, 'ticket')),
  });
  return `${VM}/vncwebsocket?${query}`;
}

async function taskStatus(answer: unknown): Promise<unknown> {
  const upid = encodeURIComponent(String(field(answer, 'upid')));
  return field(await lab.data('GET', `/nodes/pve/tasks/${upid}/status`), 'exitstatus');
}

describe('a VNC console', () => {
  it('gives a port and a ticket, and ends where nobody comes', async () => {
    const answer = await lab.data('POST', `${VM}/vncproxy`, { websocket: 1, 'generate-password': 1 });
    expect(answer).toEqual({
      cert: expect.stringContaining('-----BEGIN CERTIFICATE-----'),
      password: expect.stringMatching(/^[0-9a-f]{8}$/),
      port: '5900',
      ticket: expect.stringMatching(/^[0-9a-f]{8}:PVEVNC:[0-9A-F]{8}::\S+$/),
      upid: expect.stringMatching(/^UPID:pve:.*:vncproxy:100:root@pam!full:$/),
      user: 'root@pam!full',
    });
    expect(field(await lab.data('POST', `${VM}/vncproxy`), 'ticket')).toMatch(/^PVEVNC:/);
    lab.sandbox.clock.advance(11_000);
    expect(await taskStatus(answer)).toBe('connection timed out');
  });

  it('speaks RFB 3.8 to who knows the password', async () => {
    const answer = await lab.data('POST', `${VM}/vncproxy`, { websocket: 1, 'generate-password': 1 });
    const { status, client } = await connect('root', websocketPath(answer));
    expect(status).toBe('101 binary');
    if (client === undefined) return;
    expect(String(await client.receive(12))).toBe('RFB 003.008\n');
    client.send('RFB 003.008\n');
    expect([...(await client.receive(2))]).toEqual([1, 2]);
    client.send(Buffer.from([2]));
    client.send(vncResponse(String(field(answer, 'password')), await client.receive(16)));
    expect([...(await client.receive(4))]).toEqual([0, 0, 0, 0]);
    client.send(Buffer.from([1]));
    const init = await client.receive(24);
    expect([init.readUInt16BE(0), init.readUInt16BE(2)]).toEqual([80, 60]);
    expect(String(await client.receive(init.readUInt32BE(20)))).toBe('QEMU (web01)');
    client.send(Buffer.from([3, 0, 0, 0, 0, 0, 0, 80, 0, 60]));
    const update = await client.receive(16 + 80 * 60 * 4);
    expect([...update.subarray(0, 16)]).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 80, 0, 60, 0, 0, 0, 0]);
    client.socket.destroy();
    await once(client.socket, 'close');
  });

  it('turns away a wrong password', async () => {
    const answer = await lab.data('POST', `${VM}/vncproxy`, { websocket: 1 });
    const { client } = await connect('root', websocketPath(answer));
    if (client === undefined) throw new Error('no connection');
    await client.receive(12);
    client.send('RFB 003.008\n');
    await client.receive(2);
    client.send(Buffer.from([2]));
    await client.receive(16);
    client.send(Buffer.alloc(16));
    expect([...(await client.receive(8))]).toEqual([0, 0, 0, 1, 0, 0, 0, 21]);
    expect(String(await client.receive(21))).toBe('Authentication failed');
    await once(client.socket, 'close');
  });

  it("lets nobody in with another's ticket", async () => {
    const answer = await lab.data('POST', `${VM}/vncproxy`, { websocket: 1 });
    expect(await connect('alice', websocketPath(answer))).toEqual({
      status: '401 permission denied - invalid PVEVNC ticket',
    });
    expect(await connect('bob', websocketPath(answer))).toEqual({
      status: '403 Permission check failed (/vms/100, VM.Console)',
    });
  });
});

describe('a terminal', () => {
  it('answers OK to its ticket and echoes what is typed', async () => {
    const answer = await lab.data('POST', `${VM}/termproxy`);
    expect(answer).toEqual({
      port: 5900,
      ticket: expect.stringMatching(/^PVEVNC:/),
      upid: expect.stringMatching(/:vncproxy:100:/),
      user: 'root@pam!full',
    });
    const { client } = await connect('root', websocketPath(answer));
    if (client === undefined) throw new Error('no connection');
    client.send(`root@pam!full:${String(field(answer, 'ticket')).slice(0, 20)}`);
    client.send(`${String(field(answer, 'ticket')).slice(20)}\n`);
    expect(String(await client.receive(2))).toBe('OK');
    expect(String(await client.receive(57))).toBe(
      'starting serial terminal on interface serial0\r\nweb01 logi',
    );
    client.send('1:80:24:0:3:abc');
    expect(String(await client.receive(6))).toBe('n: abc');
    client.socket.destroy();
    await once(client.socket, 'close');
  });

  it('needs a serial interface', async () => {
    await lab.task('POST', '/nodes/pve/qemu', { vmid: 101 });
    const { status, reason } = await lab.call('root', 'POST', '/nodes/pve/qemu/101/termproxy');
    expect(`${status} ${reason}`).toBe('500 unable to find a serial interface');
  });
});

it('has no SPICE display where the VM has none', async () => {
  const { status, reason } = await lab.call('root', 'POST', `${VM}/spiceproxy`);
  expect(`${status} ${reason}`).toBe('500 no spice port');
});

describe('a fault', () => {
  it.each<[string, string]>([
    ['errors=1:502', '502 Bad Gateway'],
    ['node-offline=pve', '596 Connection refused'],
    ['resets=1', 'socket hang up'],
  ])('%s strikes a request for a websocket', async (fault, outcome) => {
    const answer = await lab.data('POST', `${VM}/vncproxy`, { websocket: 1 });
    lab.sandbox.faults.add(fault);
    const seen = await connect('root', websocketPath(answer)).catch((error: Error) => ({
      status: error.message,
    }));
    expect(seen.status).toBe(outcome);
  });

  it('latency holds a websocket back', async () => {
    const answer = await lab.data('POST', `${VM}/vncproxy`, { websocket: 1 });
    lab.sandbox.faults.add('latency=5000');
    let open = false;
    const opening = connect('root', websocketPath(answer)).then((made) => {
      open = true;
      return made;
    });
    // The control endpoint is not held back: once it answers, the request before it has arrived.
    const { url, token } = lab.sandbox.control;
    await send(`${url}/clock`, 'GET', { authorization: `Sandbox ${token}` });
    expect(open).toBe(false);
    lab.sandbox.clock.advance(5000);
    const { status, client } = await opening;
    expect(status).toBe('101 binary');
    client?.socket.destroy();
  });

  it('node-offline ends the connections to its guests', async () => {
    const answer = await lab.data('POST', `${VM}/vncproxy`, { websocket: 1 });
    const { client } = await connect('root', websocketPath(answer));
    if (client === undefined) throw new Error('no connection');
    await client.receive(12);
    lab.sandbox.faults.add('node-offline=pve');
    await once(client.socket, 'close');
    lab.sandbox.faults.clear();
    expect(await taskStatus(answer)).toBe('unexpected status');
  });
});

it('an older release turns API tokens away at the terminal', async () => {
  await lab.close();
  lab = await startLab({ release: '8.4' });
  await lab.task('POST', '/nodes/pve/qemu', { vmid: 100, serial0: 'socket', start: 1 });
  const answer = await lab.data('POST', `${VM}/termproxy`);
  const { client } = await connect('root', websocketPath(answer));
  if (client !== undefined) await once(client.socket, 'close');
  expect(await taskStatus(answer)).toBe('failed waiting for client: timed out');
});
