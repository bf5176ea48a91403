import { wordsOf } from '../../arguments.js';
import type { GuestFacts, Resources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { chooseStorage } from '../backup/storage.js';
import { shortName } from '../cluster/guest.js';
import type { Desk } from '../desk.js';
import { tagsOf } from './select.js';

/** One action on each of many guests. */
interface Action {
  /** Why a guest does not need it, or can't have it; undefined where it is planned. */
  needless(guest: GuestFacts): string | undefined;
  /** Puts its call on the desk. */
  step(guest: GuestFacts): void;
}

/** The actions of a call each; with what they need beside the guests looked at once. */
export const actions: Readonly<
  Record<string, (desk: Desk, resources: Resources, guests: readonly GuestFacts[]) => Action>
> = {
  start: (desk) => ({
    needless: ({ status }) => (status === 'stopped' ? undefined : 'as they run already'),
    step: (guest) => put(desk, 'start', guest, {}, true),
  }),
  shutdown: (desk) => power(desk, 'shutdown', { timeout: desk.number('timeout') }, true),
  stop: (desk) => power(desk, 'stop', {}, true),
  reboot: (desk) => power(desk, 'reboot', { timeout: desk.number('timeout') }, false),
  snapshot: (desk) => {
    const snapname = need(desk, 'snapname');
    return {
      needless: () => undefined,
      step: (guest) =>
        desk.step(
          'snapshot',
          {
            vmid: guest.vmid,
            snapname,
            description: desk.text('description'),
            vmstate: guest.type === 'qemu' && desk.args.vmstate === true ? true : undefined,
          },
          { say: { guest: shortName(guest) }, undo: { vmid: guest.vmid, snapname } },
        ),
    };
  },
  delete_snapshot: (desk) => {
    const snapname = need(desk, 'snapname');
    return {
      needless: () => undefined,
      step: (guest) => put(desk, 'delete_snapshot', guest, { snapname }, false),
    };
  },
  add_tags: (desk) => {
    const more = wordsOf(need(desk, 'tags'));
    return tagging(desk, 'as they have them already', (had) => [...new Set([...had, ...more])]);
  },
  remove_tags: (desk) => {
    const less = wordsOf(need(desk, 'tags'));
    return tagging(desk, 'as they have none of them', (had) => had.filter((tag) => !less.includes(tag)));
  },
  backup: (desk, resources, guests) => {
    const storage = chooseStorage(desk, resources, guests, 0, 1);
    const args = { storage, mode: desk.text('mode') ?? 'snapshot', 'notes-template': '{{guestname}}' };
    return { needless: () => undefined, step: (guest) => put(desk, 'backup', guest, args, false) };
  },
};

function power(desk: Desk, key: string, args: object, undo: boolean): Action {
  return {
    needless: ({ status }) => (status === 'stopped' ? 'as they are stopped' : undefined),
    step: (guest) => put(desk, key, guest, args, undo),
  };
}

function tagging(desk: Desk, already: string, becomes: (had: readonly string[]) => string[]): Action {
  return {
    needless: (guest) => (becomes(tagsOf(guest)).length === tagsOf(guest).length ? already : undefined),
    step: (guest) => {
      const had = tagsOf(guest);
      desk.step(
        'tags',
        { vmid: guest.vmid, tags: becomes(had).join(';') },
        {
          say: { guest: shortName(guest), had: had.join(';') || 'none' },
          undo: { vmid: guest.vmid, tags: had.join(';') },
        },
      );
    },
  };
}

function put(desk: Desk, key: string, guest: GuestFacts, args: object, undo: boolean): void {
  const { vmid } = guest;
  desk.step(
    key,
    { vmid, ...args },
    { say: { guest: shortName(guest) }, ...(undo ? { undo: { vmid } } : {}) },
  );
}

/** An argument that the action can't do without. @throws ToolFault `invalid_arguments` */
export function need(desk: Desk, argument: string): string {
  const value = desk.text(argument);
  if (value !== undefined) return value;
  throw new ToolFault('invalid_arguments', `${String(desk.args.action)} needs ${argument}.`, {
    missing: [argument],
  });
}
