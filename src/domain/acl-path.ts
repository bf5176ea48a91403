/** What an ACL path is about. */
export interface AclPath {
  /** The first word: `vms`, `storage`, …; empty for the root. */
  readonly area: string;
  /** The words after it, such as the vmid. */
  readonly names: readonly string[];
}

/** The paths that PVE takes beside the root, as patterns of words (check_path in PVE/AccessControl.pm). */
const shapes: readonly RegExp[] = [
  /^\/access(\/(groups|realm|acl))?$/,
  /^\/access\/(groups|realm)\/[\w.-]+$/,
  /^\/mapping(\/(dir|notifications|pci|usb|hardware))?$/,
  /^\/mapping\/(dir|notifications|pci|usb|hardware)\/[^/]+$/,
  /^\/nodes(\/[\w.-]+)?$/,
  /^\/pool(\/[\w.-]+){0,3}$/,
  /^\/sdn(\/(zones|controllers|ipams|dns|fabrics|prefix-lists|route-maps))?$/,
  /^\/sdn\/(controllers|ipams|dns|fabrics|prefix-lists|route-maps)\/[^/]+$/,
  /^\/sdn\/zones\/[^/]+(\/[^/]+(\/\d{1,4})?)?$/,
  /^\/storage(\/[\w.-]+)?$/,
  /^\/vms(\/[1-9]\d{2,8})?$/,
];

/** One slash between words and none at the end, as PVE brings paths into order. */
export function normalizeAclPath(text: string): string {
  const path = text.replace(/\/+/g, '/').replace(/\/$/, '');
  return path === '' ? '/' : path;
}

/** The parts of an ACL path, or undefined where PVE would refuse it. */
export function parseAclPath(text: string): AclPath | undefined {
  if (!text.startsWith('/')) return undefined;
  const path = normalizeAclPath(text);
  if (path === '/') return { area: '', names: [] };
  if (!shapes.some((shape) => shape.test(path))) return undefined;
  const [area = '', ...names] = path.slice(1).split('/');
  return { area, names };
}

/** The path of these parts. */
export function formatAclPath({ area, names }: AclPath): string {
  return `/${[area, ...names].filter((word) => word !== '').join('/')}`;
}
