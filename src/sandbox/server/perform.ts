import type { Caller } from '../access/caller.js';
import { checkPermissions } from '../access/check.js';
import type { Cluster } from '../store/cluster.js';
import { verifyParameters } from '../verify/index.js';
import type { Handler, HandlerTable } from './call.js';
import type { RawParams } from './decode.js';
import { die, Failure, refuseParameters } from './failure.js';
import { nodeParameterOf, parametersOf } from './quirks.js';
import type { Match } from './spec.js';

/** What a call acts on. */
export interface Ground {
  readonly cluster: Cluster;
  readonly handlers: HandlerTable;
}

/** Path variables and parameters in one; a parameter that contradicts its path variable is refused. */
function mergeParams(match: Match, given: RawParams): RawParams {
  for (const [name, value] of Object.entries(match.variables)) {
    if (given[name] !== undefined && given[name] !== value) {
      refuseParameters({
        [name]: 'duplicate parameter (already defined in URI) with conflicting values',
      });
    }
  }
  return { ...given, ...match.variables };
}

/** Refuses, before anything else is verified, a call that lacks the parameter which says where to send it. */
function needNodeParameter({ proxyto }: Match['operation'], params: RawParams): void {
  if (proxyto !== undefined && params[proxyto] === undefined) {
    refuseParameters({ [proxyto]: 'proxyto parameter does not exist' });
  }
}

function checkNode({ cluster }: Ground, match: Match, params: RawParams): void {
  needNodeParameter(match.operation, params);
  const parameter = nodeParameterOf(match.operation);
  const node = parameter === undefined ? undefined : params[parameter];
  if (typeof node !== 'string' || node === 'localhost') return;
  const known = cluster.nodes.get(node);
  if (known === undefined) {
    die(
      `hostname lookup '${node}' failed - failed to get address info for: ${node}: Name or service not known`,
    );
  }
  if (!known.online) throw new Failure(595, 'No route to host');
}

function notSimulated(match: Match): Handler {
  return () => {
    throw new Failure(501, `the sandbox does not simulate '${match.operation.id}' yet`);
  };
}

/**
 * Does the operation that a path (decoded) was matched to, as PVE does for an authenticated caller: permission, node,
 * parameters, then the operation itself. Gives what it answers; throws `Failure` where it is refused.
 */
export async function perform(
  ground: Ground,
  caller: Caller,
  match: Match,
  path: string,
  given: RawParams,
): Promise<unknown> {
  const { cluster, handlers } = ground;
  const { operation } = match;
  const raw = mergeParams(match, given);
  checkPermissions({ cluster, caller, params: raw }, operation, path);
  checkNode(ground, match, raw);
  const verified = verifyParameters(parametersOf(operation), raw);
  if (!verified.ok) refuseParameters(verified.errors);
  const handler = handlers[operation.id] ?? notSimulated(match);
  return handler({ cluster, caller, operation, params: verified.params });
}
