import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { printStep, say, title } from './start/print.js';
import { type Answer, openSession, rowsOf, type Session } from './start/session.js';
import { localSnippet, snippets } from './start/snippets.js';

/** `npm start`: a short agent's session on the simulated cluster, through a real MCP client, and how to go on. */

const root = fileURLToPath(new URL('..', import.meta.url));
const LOOK_AGAIN_MS = 300;

async function step(
  session: Session,
  wanted: string,
  tool: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const answer = await session.call(tool, args);
  printStep(wanted, tool, args, answer);
  return answer;
}

function expectText(value: unknown, what: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`The session can't go on: the cluster has no ${what}.`);
}

/** The online node with the most memory to spare. */
function freestNode(nodes: Answer): string {
  const spare = (row: Readonly<Record<string, unknown>>) => Number(row.maxmem) - Number(row.mem);
  const [best] = rowsOf(nodes)
    .filter(({ status }) => status === 'online')
    .sort((a, b) => spare(b) - spare(a));
  return expectText(best?.node, 'node that is online');
}

async function watch(session: Session, upid: string): Promise<void> {
  const args = { upid };
  let answer = await session.call('get_task_status', args);
  while (answer.data.status === 'running') {
    await sleep(LOOK_AGAIN_MS);
    answer = await session.call('get_task_status', args);
  }
  printStep('Has it come up?', 'get_task_status', args, answer);
  await step(session, 'What did the task say?', 'get_task_log', args);
}

async function play(session: Session): Promise<void> {
  const nodes = await step(session, 'Which nodes are there, and which has room?', 'list_nodes', {});
  const node = freestNode(nodes);
  const images = await step(session, 'What can I install from?', 'list_storage_content', {
    storage: 'local',
    node,
    content: 'iso',
  });
  const image = expectText(rowsOf(images)[0]?.volid, 'ISO image');
  const created = await step(session, `Create a VM on ${node} with that image.`, 'create_vm', {
    node,
    name: 'hello-pve',
    cores: 2,
    memory: 2048,
    scsihw: 'virtio-scsi-single',
    scsi0: 'local-lvm:16',
    ide2: `${image},media=cdrom`,
    net0: 'virtio,bridge=vmbr0',
  });
  const { vmid } = created.data;
  const started = await step(session, 'Start it, and do not wait.', 'start_vm', { vmid, wait: false });
  await watch(session, expectText(started.data.upid, 'task for the start'));
  await step(session, 'How is it doing?', 'get_vm_status', { vmid });
  await step(session, 'And what happens on a slip?', 'get_vm_status', { vmdi: vmid });
  await step(session, 'Pull its plug.', 'stop_vm', { vmid });
  say('\nWhat loses data, or cuts a service off, asks its person first.');
}

function printNext(): void {
  title('Give it to your agent');
  for (const { client, where, text } of snippets()) {
    say(`\n${client}: ${where}`);
    say(text.replace(/^/gm, '  '));
  }
  title('What next');
  say(`  On the simulated cluster, from this checkout:
    ${localSnippet(join(root, 'dist/pvekit.js'))}
  A simulated cluster to point any PVE client at:
    node dist/pvekit.js sandbox
  On a real cluster, make a token first (on a node), and put it into a file that only you can read:
    pveum user add agent@pve && pveum acl modify / --users agent@pve --roles PVEAuditor
    pveum user token add agent@pve mcp --privsep 0
    (umask 077 && echo 'agent@pve!mcp=SECRET' > ~/.pve-token)
  The server only reads until its owner allows more: --access operate, change, destroy or full.
  All settings: node dist/pvekit.js --help
`);
}

title('pvekit: an agent at work on a simulated Proxmox VE cluster');
const session = await openSession(root);
try {
  const { tools, took } = session.listed;
  say(`The server answered in ${Math.round(took)} ms with ${tools} tools.`);
  await play(session);
} finally {
  await session.close();
}
printNext();
