import { nearest } from '../../domain/nearest.js';
import { parseVolid, readVolumeName } from '../../domain/volid.js';
import type { CallContext, OperationCall } from '../call.js';
import { rowsOf, textField } from '../fields.js';
import { type Check, refusal, retry } from './check.js';
import { addressOf, drivesIn } from './guest.js';

/** The files that a call names, each under its parameter. */
function filesIn({ params }: OperationCall): (readonly [parameter: string, volid: string])[] {
  const named = ['ostemplate', 'archive'].flatMap((name) => {
    const value = textField(params, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return [
    ...named,
    ...drivesIn(params).flatMap(({ name, file, cdrom }) => (cdrom ? [[name, file] as const] : [])),
  ];
}

async function needFile(
  call: OperationCall,
  parameter: string,
  volid: string,
  context: CallContext,
): Promise<void> {
  const parts = parseVolid(volid);
  const content = parts === undefined ? undefined : readVolumeName(parts.volume)?.content;
  if (parts === undefined || !['iso', 'vztmpl', 'backup'].includes(content ?? '')) return;
  const where = { node: addressOf(call).node, storage: parts.storage, content };
  const rows = rowsOf(await context.live.read('GET /nodes/{node}/storage/{storage}/content', where));
  const volids = rows.flatMap((row) => textField(row, 'volid') ?? []);
  if (volids.includes(volid)) return;
  const meant = nearest(volid, volids);
  const text = String(call.params[parameter]);
  throw refusal(
    'not_found',
    `there is no '${volid.slice(0, 120)}' on storage '${parts.storage}' of node '${where.node}'.${meant === undefined ? '' : ` Did you mean '${meant}'?`}`,
    {
      parameter,
      given: text,
      expected: `the volid of a volume with content ${content ?? ''}`,
      valid: volids,
      nearest: meant,
      context: { volumes: volids.slice(0, 20) },
      suggestions: [
        ...(meant === undefined
          ? []
          : [retry(call, context, { [parameter]: text.replace(volid, meant) }, 'the same with that file')]),
        { tool: 'list_storage_content', arguments: { ...where }, why: 'lists what lies there' },
      ],
    },
  );
}

/** ISO images, container templates and backups must be there. */
export const filesThere: Check = {
  operations: /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)(?:\/\{vmid\}\/config)?$/,
  async check(call, context) {
    for (const [parameter, volid] of filesIn(call)) await needFile(call, parameter, volid, context);
    return undefined;
  },
};
