import type { SafetyOptions } from '../tools/index.js';
import { oneOf } from './choice.js';
import type { OwnSetting } from './settings.js';

/** The settings of safety as read: the log is a file here, which is opened when it is first written to. */
export type SafetySettings = Omit<SafetyOptions, 'audit'> & { readonly auditLog?: string };

/** Reads the settings of safety. @throws UsageError */
export function readSafety(read: (name: OwnSetting) => string | undefined): SafetySettings {
  const confirm = read('PVE_CONFIRM');
  const confirmBy = read('PVE_CONFIRM_BY');
  const haltFile = read('PVE_HALT_FILE');
  const auditLog = read('PVE_AUDIT_LOG');
  const auditReads = read('PVE_AUDIT_READS');
  return {
    ...(confirm === undefined
      ? {}
      : { confirm: oneOf('PVE_CONFIRM', confirm, ['destroy', 'change', 'never']) }),
    ...(confirmBy === undefined ? {} : { confirmBy: oneOf('PVE_CONFIRM_BY', confirmBy, ['any', 'user']) }),
    ...(haltFile === undefined ? {} : { haltFile }),
    ...(auditLog === undefined ? {} : { auditLog }),
    ...(auditReads === undefined
      ? {}
      : { auditReads: oneOf('PVE_AUDIT_READS', auditReads, ['0', '1']) === '1' }),
  };
}

/** The settings as the tools take them. @param face `mcp`, `cli` */
export function safetyOptions({ auditLog: file, ...options }: SafetySettings, face: string): SafetyOptions {
  if (file === undefined) return options;
  return {
    ...options,
    audit: async (principal) => {
      const { openAuditLog } = await import('../tools/audit/index.js');
      return openAuditLog({ file, face, principal });
    },
  };
}
