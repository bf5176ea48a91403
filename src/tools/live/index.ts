export { createLiveFacts, type LiveFacts } from './facts.js';
export { type GuestFacts, guestLabel, guestsIn, readGuests } from './guests.js';
export {
  distinctStorages,
  type NodeFacts,
  type Resources,
  readResources,
  type StorageFacts,
  share,
  type Use,
} from './resources.js';
