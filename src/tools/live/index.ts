export { createLiveFacts, type LiveFacts } from './facts.js';
export { type GuestFacts, guestLabel, readGuests } from './guests.js';
