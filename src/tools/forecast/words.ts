import type { Forecast, Grant } from '../../domain/permission/index.js';

/** What a forecast says of a token that lacks rights: whose they are to give. */
export type Lacking = 'caller' | 'token' | 'user' | 'user and token' | 'user, and token if it is separated';

/** A forecast with the way out. */
export interface PermissionReport extends Forecast {
  readonly caller: string;
  /** Who lacks it, where something is missing. */
  readonly lacking: Lacking;
  /** How to grant each missing right. */
  readonly grants: readonly Grant[];
}

/** What a call lacks that PVE has refused, and how an administrator grants it: some lines for a person or a model. */
export function refusalText(report: PermissionReport): string {
  const { caller, why, grants } = report;
  return [`${caller}: ${why}.`, ...lackingText(report), ...grants.flatMap(grantText)].join('\n');
}

/** What PVE will say to a call, and the way out: some lines for a person or a model. */
export function reportText(report: PermissionReport): string {
  const { verdict, why, caller } = report;
  if (verdict === 'allowed') return `Permission: ${caller} may do this.`;
  if (verdict === 'unknown') return `Permission: can't be told before the call: ${why}.`;
  return `Permission: PVE will refuse this to ${refusalText(report)}`;
}

function lackingText({ lacking, caller, missing }: PermissionReport): string[] {
  const [user = ''] = caller.split('!');
  if (missing.length === 0 || lacking === 'caller') return [];
  const texts: Readonly<Record<Exclude<Lacking, 'caller'>, string>> = {
    token: `The token is privilege-separated and lacks it; its user ${user} has it.`,
    user: `The token has the rights of its user ${user}, who lacks it.`,
    'user and token': `The token is privilege-separated: both it and its user ${user} need it.`,
    'user, and token if it is separated': `The user ${user} needs it, and the token too if it is privilege-separated.`,
  };
  return [texts[lacking]];
}

function grantText({ path, commands, surplus, exact, hides }: Grant): string[] {
  return [
    `To grant it on ${path}, an administrator runs: ${commands.join(' && ')}`,
    ...(exact.length === 0
      ? []
      : [
          `That role gives ${surplus.length} more privilege${surplus.length === 1 ? '' : 's'}; nothing beyond: ${exact.join(' && ')}`,
        ]),
    ...(hides.length === 0
      ? []
      : [
          `An entry on ${path} takes the place of what comes from above: name the present role there too, or ${hides.join(', ')} is lost.`,
        ]),
  ];
}
