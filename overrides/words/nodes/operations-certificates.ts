import type { OperationWords } from '../types.js';

/** The TLS certificate that a node's API and web interface show. */
export const certificateOperations = {
  'GET /nodes/{node}/certificates': 'Names the certificate calls of a node.',
  'GET /nodes/{node}/certificates/info':
    'Reads the certificates of a node: names, issuer, expiry, fingerprint.',
  'GET /nodes/{node}/certificates/acme': 'Names the ACME calls of a node.',
  'POST /nodes/{node}/certificates/acme/certificate':
    'Orders a certificate for the ACME domains of a node and installs it. Starts a task.',
  'PUT /nodes/{node}/certificates/acme/certificate':
    'Renews the ACME certificate of a node when its end is near, or by force. Starts a task.',
  'DELETE /nodes/{node}/certificates/acme/certificate':
    'Revokes the ACME certificate at its CA; the node falls back to its own. Starts a task.',
  'POST /nodes/{node}/certificates/custom':
    'Installs a certificate of your own with its key for web interface and API.',
  'DELETE /nodes/{node}/certificates/custom':
    'Removes the certificate of your own; the self-made one serves again.',
} satisfies OperationWords;
