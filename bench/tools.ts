import { benchAnswers } from './tools-answers.js';
import { benchOverhead } from './tools-overhead.js';
import { benchSurface } from './tools-surface.js';

/** What the tools cost an agent in tokens and requests, and a call in time. */
export async function benchTools(): Promise<void> {
  await benchSurface();
  await benchAnswers();
  await benchOverhead();
}
