import type { CallReport, SentRequest } from '../tools/index.js';

/** From the gravest on: each level logs what those before it do. */
export const logLevels = ['error', 'warn', 'info', 'debug'] as const;

/** How grave a line of the log is. */
export type LogLevel = (typeof logLevels)[number];

/** The log of a server: lines on stderr, as stdout belongs to the protocol. */
interface Log {
  error(text: string): void;
  warn(text: string): void;
  /** A call at its end: tool, outcome, milliseconds. */
  call(report: CallReport): void;
  /** A request before it goes out: operation and parameters, secrets hidden. */
  request(request: SentRequest): void;
}

/** @param write takes a line with its end */
export function createLog(level: LogLevel, prefix: string, write: (line: string) => void): Log {
  const line = (from: LogLevel, text: string) => {
    if (logLevels.indexOf(from) <= logLevels.indexOf(level)) write(`${prefix}: ${text}\n`);
  };
  return {
    error: (text) => line('error', text),
    warn: (text) => line('warn', text),
    call: ({ tool, outcome, milliseconds }) => line('info', `${oneWord(tool)} ${outcome} ${milliseconds} ms`),
    request: ({ operation, params }) => line('debug', `${operation} ${JSON.stringify(params)}`),
  };
}

/** A tool's name as it was given: it may be anything, and must stay within its line. */
function oneWord(name: string): string {
  return name.replace(/[^\w.-]+/g, '?').slice(0, 80);
}
