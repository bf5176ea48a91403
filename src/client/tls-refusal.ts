/**
 * The server's certificate was not accepted; nothing was sent to it. The message completes "HOST:PORT …" and shows the
 * certificate's fingerprint.
 */
export class TlsRefusal extends Error {}
