/** A user in its parts; the name may hold an `@` itself, as in `me@corp.example@ldap`. */
export interface Userid {
  readonly name: string;
  readonly realm: string;
}

const pattern = /^([^\s:/]+)@([A-Za-z][A-Za-z0-9._-]+)$/;

/** The parts of `name@realm`, or undefined where the text is no userid (PVE/Auth/Plugin.pm). */
export function parseUserid(text: string): Userid | undefined {
  const [, name, realm] = text.length <= 64 ? (pattern.exec(text) ?? []) : [];
  return name === undefined || realm === undefined ? undefined : { name, realm };
}

/** `name@realm`. */
export function formatUserid({ name, realm }: Userid): string {
  return `${name}@${realm}`;
}

/** Whether the text is a userid: `name@realm`, 64 characters at most. */
export function isUserid(text: string): boolean {
  return parseUserid(text) !== undefined;
}
