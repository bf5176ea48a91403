import type { CallOptions } from '../../overrides/call.js';
import type { Plain } from '../domain/plain.js';
import type { Conversation } from './conversation.js';
import { PveError } from './error.js';
import type { Route } from './routes.js';
import type { CallerSettings } from './settings.js';
import { snapshot } from './snapshot.js';

/** Makes calls: the one way to the wire. */
export interface Caller {
  /** One call from its parameters to its result; rejects with a PveError, the hook's error or the signal's reason. */
  readonly call: (route: Route, variables: Plain, params: unknown, options?: CallOptions) => Promise<unknown>;
  /** What carries the calls; rejects with kind `validation` once the caller is closed. */
  readonly open: () => Promise<Conversation>;
  readonly close: () => Promise<void>;
}

/**
 * Makes a caller. What builds and sends calls is loaded at the first of them, so that creating a client costs neither
 * time nor connections.
 */
export function createCaller(settings: CallerSettings): Caller {
  let opening: Promise<Conversation> | undefined;
  let closing: Promise<void> | undefined;
  const open = () => {
    if (closing)
      return Promise.reject(new PveError('validation', 'The client was closed: create a new one.'));
    opening ??= import('./conversation.js').then(({ openConversation }) => openConversation(settings));
    return opening;
  };
  return {
    open,
    call: async (route, variables, params, options = {}) => {
      const given = snapshot(params);
      const conversation = await open();
      return conversation.call(route, variables, given, options);
    },
    close: () => {
      closing ??= opening?.then((conversation) => conversation.close()) ?? Promise.resolve();
      return closing;
    },
  };
}
