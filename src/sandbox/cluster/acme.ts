import { type Call, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { refuseParameters } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { startTask, type TaskBody } from '../tasks/task.js';
import { challengeSchemas } from './acme-challenges.js';

type Row = Record<string, unknown>;

const FILE = 'acme/accounts';

const DIRECTORIES = [
  { name: "Let's Encrypt V2", url: 'https://acme-v02.api.letsencrypt.org/directory' },
  { name: "Let's Encrypt V2 Staging", url: 'https://acme-staging-v02.api.letsencrypt.org/directory' },
] as const;

/** What every certificate authority of the sandbox says of itself: none is asked over the network. */
const META = {
  caaIdentities: ['letsencrypt.org'],
  termsOfService: 'https://letsencrypt.org/documents/LE-SA-v1.6-August-18-2025.pdf',
  website: 'https://letsencrypt.org',
};

/** Simulated ms that the authority takes to answer. */
const ANSWER = 800;

const nameOf = ({ params }: Call): string => textParam(params, 'name') ?? 'default';
const contactsOf = ({ params }: Call): readonly string[] =>
  listParam(params, 'contact').map((address) => `mailto:${address}`);

function accountsOf({ cluster }: Call): Map<string, Section> {
  return sectionsOf(cluster, FILE);
}

function refuseMissing(name: string): never {
  return refuseParameters({ name: `ACME account config file '${name}' does not exist.` });
}

function start(call: Call, type: string, body: TaskBody): string {
  const { cluster, caller } = call;
  return startTask(cluster, caller, { node: [...cluster.nodes.keys()][0] ?? '', type, id: '' }, body);
}

function register(call: Call): string {
  const name = nameOf(call);
  const accounts = accountsOf(call);
  if (accounts.has(name)) {
    refuseParameters({ name: `ACME account config file '${name}' already exists.` });
  }
  const { cluster, params } = call;
  const directory = textParam(params, 'directory') ?? DIRECTORIES[0].url;
  return start(call, 'acmeregister', function* (log) {
    log('Generating ACME account key..');
    yield ANSWER;
    log('Registering ACME account..');
    yield ANSWER;
    if (params.tos_url === undefined) throw new Error('Registration failed!');
    const location = `${new URL(directory).origin}/acme/acct/${100_000_000 + cluster.random.below(900_000_000)}`;
    accounts.set(name, {
      contact: contactsOf(call),
      created: new Date(cluster.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
      directory,
      location,
      tos: needText(params, 'tos_url'),
    });
    log(`Registration successful, account URL: '${location}'`);
  });
}

function read(call: Call): Row {
  const name = nameOf(call);
  const { contact, created, directory, location, tos } = accountsOf(call).get(name) ?? refuseMissing(name);
  return { account: { contact, createdAt: created, status: 'valid' }, directory, location, tos };
}

function update(call: Call): string {
  const name = nameOf(call);
  const account = accountsOf(call).get(name) ?? refuseMissing(name);
  const contact = contactsOf(call);
  return start(call, contact.length > 0 ? 'acmeupdate' : 'acmerefresh', function* () {
    yield ANSWER;
    if (contact.length > 0) account.contact = contact;
  });
}

const MOST_DEACTIVATED = 100;

function deactivate(call: Call): string {
  const name = nameOf(call);
  const accounts = accountsOf(call);
  const account = accounts.get(name) ?? refuseMissing(name);
  return start(call, 'acmedeactivate', function* (log) {
    yield ANSWER;
    const slots = Array.from({ length: MOST_DEACTIVATED + 1 }, (_, at) => `_deactivated_${name}_${at}`);
    const slot = slots.find((candidate) => !accounts.has(candidate));
    if (slot === undefined) return;
    const folder = '/etc/pve/priv/acme';
    log(`Renaming account file from '${folder}/${name}' to '${folder}/${slot}'`);
    accounts.delete(name);
    accounts.set(slot, account);
  });
}

const ACCOUNT = '/cluster/acme/account/{name}';

/** Accounts with certificate authorities, which are fakes, and what the authorities offer. */
export const acmeHandlers: HandlerTable = {
  'GET /cluster/acme/account': (call) =>
    [...accountsOf(call).keys()].filter((name) => !name.startsWith('_')).map((name) => ({ name })),
  'POST /cluster/acme/account': register,
  [`GET ${ACCOUNT}`]: read,
  [`PUT ${ACCOUNT}`]: update,
  [`DELETE ${ACCOUNT}`]: deactivate,
  'GET /cluster/acme/challenge-schema': () => challengeSchemas,
  'GET /cluster/acme/directories': () => DIRECTORIES,
  'GET /cluster/acme/meta': () => META,
  'GET /cluster/acme/tos': () => META.termsOfService,
};
