import type { Operations } from '../../generated/types/operations.js';
import type { Method, Route } from './routes.js';

type TemplateOf<M extends Method> = keyof Operations extends infer K
  ? K extends `${M} ${infer T}`
    ? T
    : never
  : never;

/** The route of an operation that the client calls for itself: its answer is data, and no task's handle. */
export function ownRoute<M extends Method>(method: M, template: TemplateOf<M>): Route {
  return { operation: `${method} ${template}`, method, template, task: 'never' };
}
