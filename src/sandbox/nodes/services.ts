import { type Call, type HandlerTable, needText } from '../server/call.js';
import type { Service } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { nodeOf } from './status.js';

function serviceRow(service: Service): Record<string, unknown> {
  return {
    'active-state': service.running ? 'active' : 'inactive',
    desc: service.description,
    name: service.name,
    service: service.name,
    state: service.running ? 'running' : 'dead',
    'unit-state': service.unitState,
  };
}

function serviceOf(call: Call): Service {
  const name = needText(call.params, 'service');
  const known = nodeOf(call).services.get(name);
  return known ?? { name, description: name, running: false, unitState: 'not-found' };
}

/** What `start`, `stop`, `restart` and `reload` make of a service. */
function changeService(action: string, running: boolean): (call: Call) => string {
  return (call) => {
    const service = serviceOf(call);
    const start = { node: nodeOf(call).name, type: `srv${action}`, id: service.name };
    return startTask(call.cluster, call.caller, start, function* () {
      yield 200;
      service.running = running;
    });
  };
}

const SERVICE = '/nodes/{node}/services/{service}';

export const serviceHandlers: HandlerTable = {
  'GET /nodes/{node}/services': (call) => [...nodeOf(call).services.values()].map(serviceRow),
  [`GET ${SERVICE}/state`]: (call) => serviceRow(serviceOf(call)),
  [`POST ${SERVICE}/start`]: changeService('start', true),
  [`POST ${SERVICE}/stop`]: changeService('stop', false),
  [`POST ${SERVICE}/restart`]: changeService('restart', true),
  [`POST ${SERVICE}/reload`]: changeService('reload', true),
};
