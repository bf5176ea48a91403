import { Agent, request } from 'undici';

/** Where the reads go. */
export interface Target {
  readonly url: string;
  readonly fingerprint: string;
  readonly token: string;
}

/** Milliseconds of one round. */
export interface Measured {
  /** 1,000 reads, one after the other. */
  readonly sequential: number;
  /** 100 reads at once, mean of a few times. */
  readonly concurrent: number;
}

type Read = () => Promise<unknown>;

const inARow = 1000;
const atOnce = 100;
const times = 5;

/** An agent as the client has one, but for the check of the certificate, which is made once a connection. */
function openAgent(): Agent {
  return new Agent({
    connect: { rejectUnauthorized: false, maxCachedSessions: 0 },
    connections: 32,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

const path = '/api2/json/nodes/pve1/qemu/100/config';
const headersOf = ({ token }: Target) => ({ authorization: `PVEAPIToken=${token}` });

function dataOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
}

const ways: Readonly<Record<string, (target: Target, library: string) => Promise<Read>>> = {
  undici: async (target) => {
    const options = { dispatcher: openAgent(), headers: headersOf(target) };
    return async () => dataOf(await (await request(target.url + path, options)).body.json());
  },
  fetch: async (target) => {
    const options: RequestInit = { headers: headersOf(target) };
    // Added apart because Node's types describe the dispatcher of the undici inside Node, which is another release.
    Object.assign(options, { dispatcher: openAgent() });
    return async () => dataOf(await (await fetch(target.url + path, options)).json());
  },
  pvekit: async ({ url, token, fingerprint }, library) => {
    const { createClient }: typeof import('../src/client/index.js') = await import(library);
    const pve = createClient({ host: url, token, tls: { fingerprint } });
    return () => pve.nodes('pve1').qemu(100).config.get();
  },
};

async function sequential(read: Read): Promise<number> {
  const began = performance.now();
  for (let count = 0; count < inARow; count += 1) await read();
  return performance.now() - began;
}

async function concurrent(read: Read): Promise<number> {
  const began = performance.now();
  for (let time = 0; time < times; time += 1) await Promise.all(Array.from({ length: atOnce }, read));
  return (performance.now() - began) / times;
}

const [way = '', library = '', target = ''] = process.argv.slice(2);
const open = ways[way];
if (open === undefined) throw new Error(`Expected one of ${Object.keys(ways).join(', ')}.`);
const read = await open(JSON.parse(target), library);
process.on('message', async () => {
  const measured: Measured = { sequential: await sequential(read), concurrent: await concurrent(read) };
  process.send?.(measured);
});
