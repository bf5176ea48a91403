import type { Plain } from '../plain.js';

/** The path as PVE compares it (PVE::AccessControl::normalize_path); empty where PVE can't read it. */
export function normalizePath(text: string): string {
  const path = `/${text}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  return /^[A-Za-z0-9._/-]+$/.test(path) ? path : '';
}

/** `/vms/{vmid}` with the parameters in it; one that is not given leaves nothing (PVE::Tools::template_replace). */
export function fillPath(template: string, params: Plain): string {
  return normalizePath(template.replace(/\{([^{}]+)\}/g, (_all, name: string) => textOf(params[name])));
}

/** The names in a path's braces. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name]) => name ?? []);
}

/** A parameter as text; empty where it is not given or no single value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
