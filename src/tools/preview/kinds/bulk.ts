import { wordsOf } from '../../arguments.js';
import { isUp } from '../../live/index.js';
import { type Look, textOf } from '../read/look.js';
import { guestName, told } from '../read/words.js';
import type { Finding } from '../target.js';

/** A call on many guests of the cluster: which they are. */
export async function bulk(look: Look): Promise<Finding> {
  const wanted = wordsOf(look.params.vms);
  const guests = (await look.guests()).filter(
    ({ vmid }) => wanted.length === 0 || wanted.includes(String(vmid)),
  );
  const running = guests.filter(isUp).map(guestName);
  return {
    label: wanted.length === 0 ? 'All guests of the cluster' : `Guests ${wanted.join(', ')}`,
    lines: [told('running now', running), `${guests.length} guests in all.`],
    facts: { running, guests: guests.map(({ vmid }) => vmid) },
  };
}

/** Where notifications go: the matchers that send there. */
export async function endpoint(look: Look): Promise<Finding> {
  const name = look.param('name');
  const matchers = (await look.rows('The matchers', 'GET /cluster/notifications/matchers'))
    .filter((row) => wordsOf(row.target).includes(name))
    .map((row) => textOf(row.name));
  return {
    label: `Notification endpoint ${name}`,
    typed: name,
    lines: [told('matchers that send there', matchers)],
    facts: { name, matchers },
  };
}
