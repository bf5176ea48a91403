import { type Call, type HandlerTable, needText } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { contentOf } from '../storage/config.js';
import { addVolume, needStorage, pathOf } from '../storage/volumes.js';
import type { Package } from '../store/host.js';
import { startTask } from '../tasks/task.js';
import { hostOf } from './host.js';
import { nodeOf } from './status.js';

/** What `apt` knows of a package that is there or could be. */
function findPackage(call: Call, name: string): Package | undefined {
  const { updates, packages } = hostOf(call);
  return [...updates, ...packages].find((one) => one['Package'] === name);
}

/** No mirror can be asked: apt says so, and PVE hands out what apt printed and its exit code. */
function changelog(call: Call): string {
  const name = needText(call.params, 'name');
  const found = findPackage(call, name);
  if (found === undefined) return `E: Unable to locate package ${name}\nRC: 100`;
  return `E: Failed to fetch changelog:/${name}.changelog  Changelog unavailable for ${name}=${found['Version']}\nRC: 100`;
}

function refresh(call: Call): string {
  const start = { node: nodeOf(call).name, type: 'aptupdate', id: '' };
  const sources = [...hostOf(call).repositories.values()].flatMap(({ repositories }) => repositories);
  return startTask(call.cluster, call.caller, start, function* (log) {
    log('starting apt-get update');
    yield 500;
    let number = 0;
    for (const { enabled, uris, suites } of sources) {
      if (!enabled) continue;
      for (const suite of suites) {
        number += 1;
        log(`Hit:${number} ${uris[0]} ${suite} InRelease`);
      }
    }
    log('Reading package lists...');
  });
}

/** Loads a container template of the list into a storage; the task's id is the template. */
function loadTemplate(call: Call): string {
  const { cluster, caller, params } = call;
  const name = needText(params, 'template');
  const template = hostOf(call).templates.find((one) => one['template'] === name);
  if (template === undefined) return refuseParameters({ template: 'no such template' });
  const storage = needStorage(cluster, needText(params, 'storage'));
  if (!contentOf(storage).includes('vztmpl')) die(`storage '${storage.id}' does not support templates`);
  const node = nodeOf(call).name;
  return startTask(cluster, caller, { node, type: 'download', id: name }, function* (log) {
    log(`downloading ${template['location']} to ${pathOf(storage)}/template/cache/${name}`);
    yield 1500;
    addVolume(cluster, {
      storage: storage.id,
      name: `vztmpl/${name}`,
      node,
      content: 'vztmpl',
      format: name.endsWith('.zst') ? 'tzst' : name.endsWith('.xz') ? 'txz' : 'tgz',
      size: 128 * 1024 * 1024,
      os: true,
    });
    log(`download of '${template['location']}' to '${pathOf(storage)}/template/cache/${name}' finished`);
  });
}

export const packageHandlers: HandlerTable = {
  'GET /nodes/{node}/apt/versions': (call) => hostOf(call).packages,
  'GET /nodes/{node}/apt/update': (call) => hostOf(call).updates,
  'POST /nodes/{node}/apt/update': refresh,
  'GET /nodes/{node}/apt/changelog': changelog,
  'GET /nodes/{node}/aplinfo': (call) => hostOf(call).templates,
  'POST /nodes/{node}/aplinfo': loadTemplate,
};
