import { createHmac } from 'node:crypto';

/** What makes the codes of an authenticator: its key and how codes follow from key and time. */
export interface Authenticator {
  /** Base 32. */
  readonly secret: string;
  readonly algorithm: string;
  readonly digits: number;
  /** Seconds that a code is good. */
  readonly period: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function bytesOf(base32: string): Buffer | undefined {
  let bits = '';
  for (const letter of base32.toUpperCase().replace(/[=\s]/g, '')) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    bits += value.toString(2).padStart(5, '0');
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** Reads an `otpauth://totp/…` address; undefined where it is none with a key in base 32. */
export function readAuthenticator(uri: string): Authenticator | undefined {
  if (!URL.canParse(uri)) return undefined;
  const url = new URL(uri);
  const secret = url.searchParams.get('secret') ?? '';
  const isTotp = url.protocol === 'otpauth:' && /^(\/\/)?totp\b/.test(url.host || url.pathname);
  if (!isTotp || secret === '' || bytesOf(secret) === undefined) return undefined;
  return {
    secret,
    algorithm: (url.searchParams.get('algorithm') ?? 'SHA1').toLowerCase(),
    digits: Number(url.searchParams.get('digits') ?? 6),
    period: Number(url.searchParams.get('period') ?? 30),
  };
}

function codeAt(authenticator: Authenticator, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const key = bytesOf(authenticator.secret) ?? Buffer.alloc(0);
  const mac = createHmac(authenticator.algorithm, key).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fff_ffff;
  return String(number % 10 ** authenticator.digits).padStart(authenticator.digits, '0');
}

/** The code at a time in seconds since 1970 (RFC 6238). */
export function totpCode(authenticator: Authenticator, time: number): string {
  return codeAt(authenticator, Math.floor(time / authenticator.period));
}

/** Whether a code is the one of that time, the one before or the one after. */
export function isTotpCode(authenticator: Authenticator, code: string, time: number): boolean {
  return [-1, 0, 1].some((off) => totpCode(authenticator, time + off * authenticator.period) === code);
}
