import type { RequestCall } from '../../client/index.js';
import { ToolFault } from '../result.js';
import { refuseWhileHalted } from '../safety/halt.js';
import type { Safety } from '../safety/index.js';
import type { Tables } from '../tables.js';
import { type Access, accessFor, allows, type CallRisk, riskOfCall } from './level.js';
import { readsAlike } from './path.js';

/**
 * The gate beneath everything: the client's hook before each request. It judges what is about to go out, so no tool,
 * composite or later script can pass it: above `read` it lets out only what step guard has let through.
 * @throws ToolFault `access_level` for a call above the level, `halted` while the owner has halted changes,
 * `unknown_operation` for one that nothing has judged, `internal` for one that did not come through step guard.
 */
export function createGate(
  access: Access,
  { permits, options }: Pick<Safety, 'permits' | 'options'>,
  tables: Tables,
): (call: RequestCall) => void {
  return (call) => {
    const { operation, params } = call;
    const judged = riskOfCall(tables, operation, params);
    if (judged === undefined || !readsAlike(call)) {
      throw new ToolFault(
        'unknown_operation',
        `${operation}: the request does not read as this operation, and was not sent.`,
        { context: { path: call.path } },
      );
    }
    admit(access, operation, judged);
    if (judged.risk === 'read') return;
    refuseWhileHalted(options.haltFile, operation);
    if (permits.holds(operation, params)) return;
    throw new ToolFault('internal', `${operation} was not sent: it did not come through the guard.`);
  };
}

/** @throws ToolFault `access_level` where the level does not allow the call. */
export function admit({ level, setting }: Access, operation: string, { risk, raisedBy }: CallRisk): void {
  if (allows(level, risk)) return;
  const needed = accessFor(risk);
  const grant = setting.replaceAll('LEVEL', needed);
  const why = raisedBy === undefined ? '' : `: with \`${raisedBy.parameter}\` it ${raisedBy.why}`;
  throw new ToolFault(
    'access_level',
    `${operation} needs access level '${needed}', and this server has '${level}'${why}. ` +
      `Nothing was sent. The server's owner can grant it with ${grant}.`,
    {
      context: {
        operation,
        risk,
        access: level,
        needed,
        ...(raisedBy === undefined ? {} : { parameter: raisedBy.parameter }),
      },
    },
  );
}
