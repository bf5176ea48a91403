import type { Cluster } from '../store/cluster.js';
import { beginFault, endFault } from './effects.js';
import { type Fault, parseFault, printFault } from './fault.js';

/** The faults of a running sandbox, written as on the command line (`latency=200`). */
export interface Faults {
  /** Those in force, each with its details. */
  list(): readonly string[];
  /**
   * Puts one in force, in the place of another of its kind on the same target; gives it with its details.
   * Throws an `Error` for a text that is none, and for one that names a node, storage or guest which is not there.
   */
  add(fault: string): string;
  /** Takes one back; false where it was not in force. */
  remove(fault: string): boolean;
  /** Takes all of them back. */
  clear(): void;
}

/** Only one rate, latency or delay holds at a time. */
const SINGLE: ReadonlySet<string> = new Set(['errors', 'resets', 'latency', 'refusal-delay']);

function replaces(fault: Fault, other: Fault): boolean {
  return other.kind === fault.kind && (SINGLE.has(fault.kind) || other.target === fault.target);
}

/** The faults of a cluster. */
export function createFaults(cluster: Cluster): Faults {
  const drop = (fault: Fault): void => {
    cluster.faults.splice(cluster.faults.indexOf(fault), 1);
    endFault(cluster, fault);
  };
  return {
    list: () => cluster.faults.map(printFault),
    add(text) {
      const fault = parseFault(text);
      for (const other of cluster.faults.filter((one) => replaces(fault, one))) drop(other);
      beginFault(cluster, fault);
      cluster.faults.push(fault);
      return printFault(fault);
    },
    remove(text) {
      const printed = printFault(parseFault(text));
      const found = cluster.faults.find((fault) => printFault(fault) === printed);
      if (found !== undefined) drop(found);
      return found !== undefined;
    },
    clear() {
      for (const fault of [...cluster.faults]) drop(fault);
    },
  };
}
