import type { Plain } from '../../domain/plain.js';
import { rowsOf, textField } from '../fields.js';
import { cleanLine } from '../untrusted/index.js';
import type { Alert, AlertRule, Severity } from './alert.js';

/** States of an HA resource that need somebody (PVE::HA::Manager). */
const states: Readonly<Record<string, { readonly severity: Severity; readonly meaning: string }>> = {
  error: {
    severity: 'critical',
    meaning: 'HA has given up on it: nothing is done until its state is disabled',
  },
  fence: { severity: 'critical', meaning: 'its node is being fenced; it starts elsewhere after that' },
  recovery: { severity: 'warning', meaning: 'it waits for a node that can run it' },
};

/** HA resources in error, fenced or without a node, and HA daemons that do not report. */
export const highAvailability: AlertRule = {
  about: 'high availability',
  cost: 'cluster',
  find: async ({ live }) => rowsOf(await live.read('GET /cluster/ha/status/current')).flatMap(alertOf),
};

function alertOf(row: Plain): Alert[] {
  const suggestion = { tool: 'get_ha_status', arguments: {}, why: 'shows all of HA' };
  if (row.type === 'service') return serviceAlert(row, suggestion);
  const status = textField(row, 'status') ?? '';
  if (!/old timestamp|unable to read/.test(status)) return [];
  return [
    {
      code: 'ha_daemon_silent',
      severity: 'warning',
      subject: `HA ${cleanLine(textField(row, 'id') ?? '')}`,
      message: `It does not report any more: ${cleanLine(status)}`,
      suggestion,
    },
  ];
}

function serviceAlert(row: Plain, suggestion: Alert['suggestion']): Alert[] {
  const name = textField(row, 'crm_state') ?? textField(row, 'state') ?? '';
  const state = Object.hasOwn(states, name) ? states[name] : undefined;
  if (state === undefined) return [];
  return [
    {
      code: `ha_${name}`,
      severity: state.severity,
      subject: `HA resource ${textField(row, 'sid') ?? ''}`,
      message: `State ${name} on ${textField(row, 'node') ?? '?'}: ${state.meaning}.`,
      suggestion,
    },
  ];
}
