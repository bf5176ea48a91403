export { type Alert, type AlertRule, type Severity, severities } from './alert.js';
export { type Alerts, collectAlerts } from './collect.js';
export { alertRules } from './rules.js';
