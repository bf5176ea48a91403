export { createLiveFacts, type LiveFacts } from './facts.js';
export { type GuestFacts, guestLabel, guestsIn, isUp, readGuests } from './guests.js';
export { readNewGuests, withNewGuests } from './new-guests.js';
export { waitingIn } from './pending.js';
export {
  distinctStorages,
  type NodeFacts,
  type Resources,
  readResources,
  type StorageFacts,
  share,
  type Use,
} from './resources.js';
