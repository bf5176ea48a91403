import { isAbsolute, parse, resolve } from 'node:path';
import {
  type Limits,
  parseScope,
  parseVmids,
  type SafetyOptions,
  ScopeError,
  type ScopeRule,
} from '../tools/index.js';
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
  const uploadFolders = read('PVE_UPLOAD_FOLDERS');
  const haltFile = read('PVE_HALT_FILE');
  const auditLog = read('PVE_AUDIT_LOG');
  const auditReads = read('PVE_AUDIT_READS');
  return {
    ...(confirm === undefined
      ? {}
      : { confirm: oneOf('PVE_CONFIRM', confirm, ['destroy', 'change', 'never']) }),
    ...(confirmBy === undefined ? {} : { confirmBy: oneOf('PVE_CONFIRM_BY', confirmBy, ['any', 'user']) }),
    ...(scope === undefined ? {} : { scope: rulesOf('PVE_SCOPE', scope, parseScope) }),
    ...(scopeReads === undefined
      ? {}
      : { scopeReads: oneOf('PVE_SCOPE_READ', scopeReads, ['0', '1']) === '1' }),
    ...(protect === undefined ? {} : { protect: rulesOf('PVE_PROTECT', protect, parseVmids) }),
    ...(downloadHosts === undefined ? {} : { downloadHosts: listOf(downloadHosts) }),
    ...(uploadFolders === undefined ? {} : { uploadFolders: foldersOf(uploadFolders) }),
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

function rulesOf(
  name: OwnSetting,
  text: string,
  parse: (text: string) => readonly ScopeRule[],
): readonly ScopeRule[] {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof ScopeError) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
}

/** A folder may have a space in its name, and none is the root, which would hold every file. */
function foldersOf(text: string): string[] {
  const folders = text.split(',').flatMap((part) => part.trim() || []);
  const wrong = folders.find((folder) => !isAbsolute(folder) || resolve(folder) === parse(folder).root);
  if (wrong === undefined) return folders;
  throw new UsageError(`PVE_UPLOAD_FOLDERS: '${wrong}' is no absolute path of a folder below the root`);
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
