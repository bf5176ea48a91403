import type { AuditLog } from '../audit/index.js';
import { type Confirmations, createConfirmations } from './confirmations.js';
import { createMeter, type Meter } from './meter.js';
import type { SafetyOptions } from './options.js';
import { createPermits, type Permits } from './permits.js';

/** What holds the tools to their owner's settings, for one cluster; outlives a call. */
export interface Safety {
  readonly options: Readonly<SafetyOptions>;
  readonly permits: Permits;
  readonly confirmations: Confirmations;
  readonly meter: Meter;
  /** Who calls PVE: a userid or a token's id. */
  readonly principal: () => Promise<string>;
  /** The record of changes; undefined where none is kept. */
  readonly audit: () => Promise<AuditLog | undefined>;
}

/**
 * @param now milliseconds
 * @param principal who calls PVE; asked once, when the first call is written down
 */
export function createSafety(
  options: SafetyOptions,
  now: () => number,
  principal: () => Promise<string>,
  cluster: string | undefined,
): Safety {
  let opening: Promise<AuditLog> | undefined;
  return {
    options,
    permits: createPermits(),
    confirmations: createConfirmations(now),
    meter: createMeter(options.limits ?? {}, now),
    principal,
    audit: async () => {
      const { audit } = options;
      if (audit === undefined) return undefined;
      opening ??= principal()
        .then((who) => audit(who, cluster))
        .catch((error: unknown) => {
          opening = undefined;
          throw error;
        });
      return opening;
    },
  };
}
