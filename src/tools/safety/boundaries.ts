import { isPlain } from '../../domain/plain.js';
import type { CallContext, OperationCall } from '../call.js';
import type { CallRisk } from '../guard/level.js';
import { ToolFault } from '../result.js';
import { outsideOf, parseScope, type ScopedGuest, touchedBy } from '../scope/index.js';
import { touchedGuests } from './guests.js';

/** The tag by which a guest is protected. */
const PROTECTED = 'protected';
/** A backup takes nothing from the guest that it reads. */
const backup = /^\S+ \/(?:nodes\/\{node\}\/vzdump$|cluster\/backup(?:\/|$))/;
const gentle: ReadonlySet<CallRisk['risk']> = new Set(['read', 'operate']);

/**
 * Whether a call stays within the scope, and away from protected guests, judged by all that it touches and not only by
 * its path.
 * @throws ToolFault `out_of_scope`, `protected`
 */
export async function keepWithin(
  call: OperationCall,
  { risk }: CallRisk,
  context: CallContext,
): Promise<void> {
  const { scope, scopeReads, protect = [] } = context.safety.options;
  const scoped = scope !== undefined && scope.length > 0 && (risk !== 'read' || scopeReads === true);
  if (!scoped && gentle.has(risk)) return;
  const touched = touchedBy(call.operation, call.params);
  const guests = await touchedGuests(call, touched, context);
  if (scoped && !(risk === 'read' && isListing(touched))) {
    const outside = outsideOf(scope, touched, guests);
    if (outside !== undefined) throw outOfScope(call, outside);
  }
  if (gentle.has(risk) || backup.test(call.operation)) return;
  const byVmid = parseScope(protect.map((range) => `vmid:${range}`).join(','));
  for (const guest of guests) {
    const why = await protectedBy(guest, byVmid, context);
    if (why !== undefined) throw isProtected(call, guest, why, risk);
  }
}

/** A read that names nothing of its own; what is outside is left out of its rows. */
function isListing({ vmids, storages, pools }: ReturnType<typeof touchedBy>): boolean {
  return vmids.length === 0 && storages.length === 0 && pools.length === 0;
}

async function protectedBy(
  guest: ScopedGuest,
  byVmid: ReturnType<typeof parseScope>,
  context: CallContext,
): Promise<string | undefined> {
  const rule = byVmid.find(({ matches }) => matches(guest.vmid));
  if (rule !== undefined) return `PVE_PROTECT has ${rule.text}`;
  if (guest.tags.includes(PROTECTED)) return `it carries the tag '${PROTECTED}'`;
  return (await hasFlag(guest, context)) ? 'its protection flag is set' : undefined;
}

/** PVE's own flag; a guest that is not there yet has none. */
async function hasFlag({ vmid, node }: ScopedGuest, { client }: CallContext): Promise<boolean> {
  if (node === undefined) return false;
  const invoke = (await client()).invoke;
  for (const type of ['qemu', 'lxc']) {
    const config = await Promise.resolve(
      invoke(`GET /nodes/{node}/${type}/{vmid}/config`, { node, vmid }, {}),
    ).catch(() => undefined);
    if (isPlain(config)) return config.protection === true || config.protection === 1;
  }
  return false;
}

function outOfScope(
  { operation }: OperationCall,
  { rule, subject }: { rule: string; subject: string },
): ToolFault {
  return new ToolFault(
    'out_of_scope',
    `${operation} was not sent: it touches ${subject}, which is outside this server's scope (${rule}). The owner sets it with PVE_SCOPE.`,
    { context: { operation, rule, subject } },
  );
}

function isProtected(
  { operation }: OperationCall,
  { vmid }: ScopedGuest,
  why: string,
  risk: CallRisk['risk'],
): ToolFault {
  return new ToolFault(
    'protected',
    `${operation} was not sent: guest ${vmid} is protected, as ${why}; it may be started and stopped in order, but not changed (this call is '${risk}'). Only its owner can lift that, outside of these tools.`,
    { context: { operation, vmid: Number(vmid), why } },
  );
}
