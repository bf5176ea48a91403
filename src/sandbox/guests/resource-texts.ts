import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig, Run, Value } from '../store/model.js';
import { bootKeys, hasSystem } from './disks.js';
import { isSeen, lastRound, poolsOfGuests, steadyRow } from './resource-row.js';
import { growthOf, minuteOf } from './status.js';

/** The steady part of a guest's row as text, and all that it was made from. */
interface Kept {
  readonly node: string;
  readonly run: Run | undefined;
  readonly paused: boolean;
  readonly pool: string | undefined;
  readonly seen: boolean;
  readonly minute: number;
  /** The count of changes to volumes at that time. */
  readonly volumes: number;
  readonly options: Options;
  readonly system: boolean;
  /** The row without what grows and without the brace that ends it. */
  readonly steady: string;
  /** The round of the statistics daemon that `bytes` is from. */
  round: number;
  /** The whole row in JSON. */
  bytes: Buffer;
}

/** The options that a row shows or is worked out from. */
interface Options {
  readonly name: Value | undefined;
  readonly hostname: Value | undefined;
  readonly tags: Value | undefined;
  readonly lock: Value | undefined;
  readonly template: Value | undefined;
  readonly memory: Value | undefined;
  readonly cores: Value | undefined;
  readonly sockets: Value | undefined;
  readonly vcpus: Value | undefined;
  readonly boot: Value | undefined;
  /** The drives that it may boot from, in order, and their texts. */
  readonly drives: readonly string[];
  readonly texts: readonly (Value | undefined)[];
}

function optionsOf(guest: Guest): Options {
  const { config } = guest;
  const { name, hostname, tags, lock, template, memory, cores, sockets, vcpus, boot } = config;
  const drives = bootKeys(guest);
  const texts = drives.map((drive) => config[drive]);
  return { name, hostname, tags, lock, template, memory, cores, sockets, vcpus, boot, drives, texts };
}

// Every key by name and no list of them: this is asked of each of ten thousand guests.
function areCurrent(options: Options, config: GuestConfig): boolean {
  return (
    options.name === config.name &&
    options.hostname === config.hostname &&
    options.tags === config.tags &&
    options.lock === config.lock &&
    options.template === config.template &&
    options.memory === config.memory &&
    options.cores === config.cores &&
    options.sockets === config.sockets &&
    options.vcpus === config.vcpus &&
    options.boot === config.boot &&
    options.drives.every((drive, index) => config[drive] === options.texts[index])
  );
}

/** One look at the guests. */
interface Look {
  readonly cluster: Cluster;
  readonly pools: ReadonlyMap<number, string>;
  readonly round: number;
  readonly minute: number;
  readonly volumes: number;
}

function isPaused({ run }: Guest): boolean {
  return run?.paused === true;
}

function isCurrent(look: Look, kept: Kept, guest: Guest): boolean {
  return (
    kept.run === guest.run &&
    kept.paused === isPaused(guest) &&
    kept.node === guest.node &&
    kept.pool === look.pools.get(guest.vmid) &&
    kept.volumes === look.volumes &&
    kept.minute === look.minute &&
    kept.seen === isSeen(look.cluster, guest, look.round) &&
    areCurrent(kept.options, guest.config)
  );
}

function keep({ cluster, pools, round, minute, volumes }: Look, guest: Guest): Kept {
  const { node, run, vmid } = guest;
  const pool = pools.get(vmid);
  const seen = isSeen(cluster, guest, round);
  const system = hasSystem(cluster, guest);
  const steady = JSON.stringify(steadyRow(cluster, guest, pool, seen, system, round)).slice(0, -1);
  const bytes = bytesOf(steady, seen, run, system, round);
  const [paused, options] = [isPaused(guest), optionsOf(guest)];
  return { node, run, paused, pool, seen, minute, volumes, options, system, steady, round, bytes };
}

function bytesOf(
  steady: string,
  seen: boolean,
  run: Run | undefined,
  system: boolean,
  round: number,
): Buffer {
  if (!seen) return Buffer.from(`${steady}}`);
  const { netin, netout, uptime } = growthOf(run, system, round);
  return Buffer.from(`${steady},"netin":${netin},"netout":${netout},"uptime":${uptime}}`);
}

const rows = new WeakMap<Guest, Kept>();

function rowOf(look: Look, guest: Guest): Buffer {
  const known = rows.get(guest);
  if (known === undefined || !isCurrent(look, known, guest)) {
    const made = keep(look, guest);
    rows.set(guest, made);
    return made.bytes;
  }
  if (known.round !== look.round) {
    const { steady, seen, run, system } = known;
    known.bytes = bytesOf(steady, seen, run, system, look.round);
    known.round = look.round;
  }
  return known.bytes;
}

/**
 * `resourceRow` of each guest, in JSON. A row is kept as long as nothing that it was made from changes: ten thousand of
 * them are asked for again and again, and few differ from the last time.
 */
export function resourceTexts(cluster: Cluster, guests: readonly Guest[]): readonly Buffer[] {
  const round = lastRound(cluster);
  const look: Look = {
    cluster,
    pools: poolsOfGuests(cluster),
    round,
    minute: minuteOf(round),
    volumes: cluster.volumes.changes,
  };
  return guests.map((guest) => rowOf(look, guest));
}
