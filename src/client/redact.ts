import type { Plain } from '../domain/plain.js';
import { Secret } from '../domain/secret.js';

const secretName = /passw|passphrase|secret|token|otp|key(?!board|s$)|credential/i;
/** Shorter texts stand in ordinary words and would only garble the message. */
const shortest = 4;

function secretsOf(params: Plain): string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    if (value instanceof Secret) return [value.reveal()];
    return typeof value === 'string' && secretName.test(name) ? [value] : [];
  });
}

/** A function that hides the session's secrets and the call's own secret parameters in what a server answered. */
export function redactor(secrets: readonly string[], params: Plain): (text: string) => string {
  const hidden = [...secrets, ...secretsOf(params)]
    .flatMap((text) => [text, encodeURIComponent(text)])
    .filter((text) => text.length >= shortest);
  return (text) => hidden.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}
