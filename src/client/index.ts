export type * from '../../generated/types/components.js';
export type { Operations } from '../../generated/types/operations.js';
export type * from '../../generated/types/tree.js';
export type {
  CallOptions,
  LineOptions,
  LogOptions,
  Task,
  TaskEnd,
  TaskStatus,
  WaitOptions,
} from '../../overrides/call.js';
export { Secret } from '../domain/secret.js';
export { formatUpid, parseUpid, type Upid } from '../domain/upid.js';
export type { PveClient } from './client.js';
export type { Clock } from './clock.js';
export type { ConsoleAccess, ConsoleTarget } from './console/types.js';
export { createClient } from './create.js';
export { PveError, type PveErrorDetails, type PveErrorKind } from './error.js';
export type { ClientOptions, CredentialOptions, OneTimeCode, RequestCall, TlsOptions } from './options.js';
export type {
  ChecksumAlgorithm,
  Download,
  DownloadOperation,
  Upload,
  UploadFile,
  UploadOptions,
  UploadProgress,
} from './transfer/types.js';
