import { describe, expect, test } from 'vitest';
import {
  messageFor,
  readFormats,
  readVerification,
  sortedLines,
  type VerificationLine,
  wireName,
} from '../../../scripts/conformance/recordings.js';
import { verifyParameters } from '../../../src/sandbox/verify/index.js';
import { parametersOf, recordings } from './support.js';

const parameters = parametersOf('9.2');

/**
 * What the parameters' schema alone cannot tell. Three operations declare no properties at all, so that PVE checks
 * nothing; the spec shows them like those that declare an empty set. The fourth is refused before verification,
 * as the node to send it to is missing.
 */
const beyondTheSchema = [
  'GET /cluster/firewall',
  'GET /cluster/firewall/options',
  'GET /cluster/qemu/custom-cpu-models',
  'GET /cluster/sdn/dry-run',
];

function pathVariables({ op, path }: VerificationLine): Record<string, string> {
  const names = (op.split(' ')[1] ?? '').split('/');
  const values = path.split('/').map(decodeURIComponent);
  const pairs = names.map((name, index): [string, string] => [name, values[index] ?? '']);
  return Object.fromEntries(
    pairs.filter(([name]) => name.startsWith('{')).map(([name, value]) => [name.slice(1, -1), value]),
  );
}

function sorted(errors: Readonly<Record<string, string>>): string {
  return JSON.stringify(
    Object.entries(errors)
      .map(([name, message]) => [name, sortedLines(message)])
      .sort(),
  );
}

function errorsOf(op: string, raw: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const result = verifyParameters(parameters.get(op) ?? {}, raw);
  return result.ok ? {} : result.errors;
}

describe('a real server', () => {
  test('refused the same parameters with the same messages', () => {
    const verified = readVerification(recordings).filter(({ status }) => status === 400 || status === 200);
    const differing = verified.filter((line) => {
      const got = errorsOf(line.op, { ...line.params, ...pathVariables(line) });
      return sorted(got) !== sorted(line.errors ?? {});
    });
    expect(differing.map(({ op }) => op)).toEqual(beyondTheSchema);
    expect(verified.length).toBeGreaterThan(3000);
  });

  test('accepted and refused the same values of every parameter schema', () => {
    const differing: string[] = [];
    let asked = 0;
    const ask = (op: string, param: string, value: string, wanted: string | undefined) => {
      asked += 1;
      const got = errorsOf(op, { [param]: value })[param];
      if (sortedLines(got ?? '') === sortedLines(wanted ?? '')) return;
      differing.push(
        `${op} ${param}=${JSON.stringify(value)}: recorded ${wanted ?? 'accepted'}, got ${got ?? 'accepted'}`,
      );
    };
    for (const { tried, accepts, refuses } of readFormats(recordings)) {
      const [op, param] = tried;
      for (const value of accepts) ask(op, wireName(param), value, undefined);
      for (const [template, values] of Object.entries(refuses)) {
        for (const value of values) ask(op, wireName(param), value, messageFor(template, value));
      }
    }
    expect(differing).toEqual([]);
    expect(asked).toBeGreaterThan(40_000);
  });
});
