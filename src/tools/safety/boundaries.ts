import { PveError } from '../../client/index.js';
import { isPlain } from '../../domain/plain.js';
import type { CallContext, OperationCall } from '../call.js';
import type { CallRisk } from '../guard/level.js';
import { ToolFault } from '../result.js';
import type { Reach, ReachedGuest } from './reach.js';
import { isListing, keepInScope } from './within-scope.js';

/** The tag by which a guest is protected. */
const PROTECTED = 'protected';
const gentle: ReadonlySet<CallRisk['risk']> = new Set(['read', 'operate']);

/**
 * Whether a call stays within the scope, and away from protected guests, judged by all that it touches and not only by
 * its path.
 * @param reachOf asked only where a rule hangs on it
 * @throws ToolFault `out_of_scope`, `protected`
 */
export async function keepWithin(
  call: OperationCall,
  { risk }: CallRisk,
  reachOf: () => Promise<Reach>,
  context: CallContext,
): Promise<void> {
  const { scope, scopeReads } = context.safety.options;
  const scoped = scope !== undefined && scope.length > 0 && (risk !== 'read' || scopeReads === true);
  if (!scoped && gentle.has(risk)) return;
  const { touched, guests } = await reachOf();
  if (scoped && !(risk === 'read' && isListing(touched, scope))) {
    keepInScope(call.operation, scope, touched, guests);
  }
  if (gentle.has(risk)) return;
  const changed = guests.filter(({ source, created }) => !source && !created);
  for (const findOut of [byOwner, byFlag]) {
    const found = await Promise.all(changed.map((guest) => findOut(guest, call, context)));
    const first = found.findIndex((why) => why !== undefined);
    const [guest, why] = [changed[first], found[first]];
    if (guest !== undefined && why !== undefined) throw isProtected(call, guest, why, risk);
  }
}

/** By a setting or a tag: nothing has to be read for that. */
async function byOwner(
  { vmid, tags }: ReachedGuest,
  _: OperationCall,
  { safety }: CallContext,
): Promise<string | undefined> {
  const rule = safety.options.protect?.find(({ matches }) => matches(vmid));
  if (rule !== undefined) return `is protected, as PVE_PROTECT has ${rule.text}`;
  return tags.includes(PROTECTED) ? `is protected, as it carries the tag '${PROTECTED}'` : undefined;
}

/** By PVE's own flag; a guest that is not there has none. @throws PveError where it can't be read */
async function byFlag(
  { vmid, node, type }: ReachedGuest,
  { operation }: OperationCall,
  { whole }: CallContext,
): Promise<string | undefined> {
  const kind = type ?? /\/(qemu|lxc)\//.exec(operation)?.[1];
  if (node === undefined || kind === undefined) return undefined;
  try {
    const config = await (await whole()).invoke(
      `GET /nodes/{node}/${kind}/{vmid}/config`,
      { node, vmid },
      {},
    );
    const isSet = isPlain(config) && (config.protection === true || config.protection === 1);
    return isSet ? 'is protected, as its protection flag is set' : undefined;
  } catch (error) {
    if (!(error instanceof PveError)) throw error;
    if (error.kind === 'not-found') return undefined;
    if (error.kind !== 'forbidden') throw error;
    return "may be protected: this token lacks VM.Audit on it, so its protection flag can't be read";
  }
}

function isProtected(
  { operation }: OperationCall,
  { vmid }: ReachedGuest,
  why: string,
  risk: CallRisk['risk'],
): ToolFault {
  return new ToolFault(
    'protected',
    `${operation} was not sent: guest ${vmid} ${why}; it may be started and shut down, but not changed (this call is '${risk}'). Only its owner can lift that, outside of these tools.`,
    { context: { operation, vmid: Number(vmid), why } },
  );
}
