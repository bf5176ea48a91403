import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { readResources } from '../../live/index.js';
import type { Shaped } from '../../shape/table.js';
import { needGuest, shortName } from '../cluster/guest.js';
import { type Figure, shapeFindings } from './finding.js';
import { whatIsFine } from './fine.js';
import { examine } from './guest-facts.js';
import { guestRules } from './guest-rules.js';
import { createReads } from './reads.js';

/** Looks at all that makes a guest slow, stuck or at risk. @throws ToolFault where there is no such guest */
export async function diagnoseGuest({ vmid }: Arguments, context: CallContext): Promise<Shaped> {
  const resources = await readResources(context.live);
  const guest = needGuest(resources, String(vmid));
  const reads = createReads();
  const examined = await examine(guest, resources, context, reads);
  const findings = guestRules.flatMap((rule) => rule(examined));
  const { status } = examined;
  const figures: Readonly<Record<string, Figure>> = {
    status: { value: status.status ?? guest.status ?? 'unknown' },
    uptime: { value: status.uptime ?? 0, as: 'seconds' },
    cores: { value: status.cpus ?? 0 },
    cpu: { value: status.cpu ?? 0, as: 'share' },
    memory_used: { value: status.mem ?? 0, as: 'bytes' },
    memory: { value: status.maxmem ?? 0, as: 'bytes' },
  };
  const fine = whatIsFine(examined, findings);
  return shapeFindings(`${shortName(guest)} on ${guest.node}`, findings, reads.unread, figures, fine);
}
