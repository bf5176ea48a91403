import { numberField, rowsOf, textField } from '../fields.js';
import type { Alert, AlertRule } from './alert.js';

const DAY = 86_400;
const SOON_DAYS = 30;
const URGENT_DAYS = 7;

/** Certificates of nodes that end soon or have ended. */
export const certificates: AlertRule = {
  about: 'certificates',
  cost: 'nodes',
  find: async ({ live, now, resources: { nodes } }) => {
    const found = await Promise.all(
      nodes
        .filter(({ online }) => online)
        .map(async ({ node }) => {
          const rows = rowsOf(await live.read('GET /nodes/{node}/certificates/info', { node }));
          return rows.flatMap((row) =>
            alertOf(node, textField(row, 'filename') ?? 'certificate', numberField(row, 'notafter'), now),
          );
        }),
    );
    return found.flat();
  },
};

function alertOf(node: string, filename: string, end: number | undefined, now: number): Alert[] {
  if (end === undefined || end > now + SOON_DAYS * DAY) return [];
  const days = Math.floor((end - now) / DAY);
  const when = days < 0 ? `ended ${-days} days ago` : `ends in ${days} days`;
  return [
    {
      code: 'certificate_ending',
      severity: days < URGENT_DAYS ? 'critical' : 'warning',
      subject: `certificate ${filename} of ${node}`,
      message: `It ${when}: browsers and clients that check it refuse the node then.`,
      suggestion: {
        tool: 'list_node_certificates',
        arguments: { node },
        why: 'shows issuer and names, to see how it is renewed',
      },
    },
  ];
}
