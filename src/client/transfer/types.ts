import type { Readable } from 'node:stream';
import type { CallOptions } from '../../../overrides/call.js';

/** What is uploaded: the path of a file, bytes, or a stream whose length is given beside it. */
export type UploadFile = string | URL | Uint8Array | Blob | AsyncIterable<Uint8Array>;

export type ChecksumAlgorithm = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

/** A file for a storage, `POST /nodes/{node}/storage/{storage}/upload`. */
export interface Upload {
  readonly node: string;
  readonly storage: string;
  /** ISO image, container template, or disk image or appliance to import. */
  readonly content: 'iso' | 'vztmpl' | 'import';
  readonly file: UploadFile;
  /** The name in the storage; that of the file where its path is given. */
  readonly filename?: string;
  /** Bytes of a stream: PVE takes no upload of unknown length. */
  readonly length?: number;
  /**
   * What PVE holds the received file against. With the algorithm alone the file is read once before, which a stream can't
   * be.
   */
  readonly checksum?: ChecksumAlgorithm | { readonly algorithm: ChecksumAlgorithm; readonly value: string };
}

/** Bytes of the file handed to the connection so far, and all of them. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/** As for every call, but without a limit of time unless one is given. */
export interface UploadOptions extends CallOptions {
  readonly onProgress?: (progress: UploadProgress) => void;
}

/** The operations whose answer is a file. */
export type DownloadOperation =
  | 'GET /nodes/{node}/storage/{storage}/file-restore/download'
  | 'GET /nodes/{node}/tasks/{upid}/log'
  | 'GET /nodes/{node}/journal';

/** A file on its way; `stream` is to be read or destroyed. */
export interface Download {
  readonly contentType: string;
  /** As PVE proposes it. */
  readonly filename?: string;
  /** Bytes, where PVE tells. */
  readonly length?: number;
  /** The bytes, decompressed where they were only compressed for the way; fails with a PveError. */
  readonly stream: Readable;
}
