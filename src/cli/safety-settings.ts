import { type Limits, parseScope, type SafetyOptions, ScopeError, type ScopeRule } from '../tools/index.js';
import { oneOf } from './choice.js';
import type { OwnSetting } from './settings.js';
import { UsageError } from './usage-error.js';

/** The settings of safety as read: the log is a file here, which is opened when it is first written to. */
export type SafetySettings = Omit<SafetyOptions, 'audit'> & { readonly auditLog?: string };

/** Reads the settings of safety. @throws UsageError */
export function readSafety(read: (name: OwnSetting) => string | undefined): SafetySettings {
  const confirm = read('PVE_CONFIRM');
  const confirmBy = read('PVE_CONFIRM_BY');
  const scope = read('PVE_SCOPE');
  const scopeReads = read('PVE_SCOPE_READ');
  const protect = read('PVE_PROTECT');
  const downloadHosts = read('PVE_DOWNLOAD_HOSTS');
  const haltFile = read('PVE_HALT_FILE');
  const auditLog = read('PVE_AUDIT_LOG');
  const auditReads = read('PVE_AUDIT_READS');
  return {
    ...(confirm === undefined
      ? {}
      : { confirm: oneOf('PVE_CONFIRM', confirm, ['destroy', 'change', 'never']) }),
    ...(confirmBy === undefined ? {} : { confirmBy: oneOf('PVE_CONFIRM_BY', confirmBy, ['any', 'user']) }),
    ...(scope === undefined ? {} : { scope: scopeOf(scope) }),
    ...(scopeReads === undefined
      ? {}
      : { scopeReads: oneOf('PVE_SCOPE_READ', scopeReads, ['0', '1']) === '1' }),
    ...(protect === undefined ? {} : { protect: vmidsOf(protect) }),
    ...(downloadHosts === undefined ? {} : { downloadHosts: listOf(downloadHosts) }),
    limits: { ...usualLimits, ...limitsOf(read('PVE_LIMITS') ?? '') },
    ...(haltFile === undefined ? {} : { haltFile }),
    ...(auditLog === undefined ? {} : { auditLog }),
    ...(auditReads === undefined
      ? {}
      : { auditReads: oneOf('PVE_AUDIT_READS', auditReads, ['0', '1']) === '1' }),
  };
}

/** Far above what a careful agent does, and low enough that one gone wild is stopped. */
const usualLimits = { calls: 600, changes: 60, deletions: 30, tasks: 10 } as const satisfies Limits;

function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}

function scopeOf(text: string): readonly ScopeRule[] {
  try {
    return parseScope(text);
  } catch (error) {
    if (error instanceof ScopeError) throw new UsageError(`PVE_SCOPE: ${error.message}`);
    throw error;
  }
}

function vmidsOf(text: string): readonly string[] {
  const wrong = listOf(text).find((part) => !/^\d+(?:-\d+)?$/.test(part));
  if (wrong === undefined) return listOf(text);
  throw new UsageError(`PVE_PROTECT: '${wrong}' is no vmid: expected 100 or a range such as 100-199`);
}

function limitsOf(text: string): Limits {
  return Object.fromEntries(
    listOf(text).map((part) => {
      const [, name = '', most = ''] = /^(\w+)=(\d+)$/.exec(part) ?? [];
      if (name in usualLimits) return [name, Number(most)];
      const known = Object.keys(usualLimits).join(', ');
      throw new UsageError(`PVE_LIMITS: '${part}' is no limit: expected NAME=NUMBER with ${known}`);
    }),
  );
}

/** The settings as the tools take them. @param face `mcp`, `cli` */
export function safetyOptions({ auditLog: file, ...options }: SafetySettings, face: string): SafetyOptions {
  if (file === undefined) return options;
  return {
    ...options,
    audit: async (principal, cluster) => {
      const { openAuditLog } = await import('../tools/audit/index.js');
      return openAuditLog({ file, face, principal, ...(cluster === undefined ? {} : { cluster }) });
    },
  };
}
