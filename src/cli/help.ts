import { settings } from './settings.js';
import { version } from './version.js';

const WIDTH = 19;

/** `pvekit --help`; the settings come from their table. */
export function helpText(): string {
  const rows = settings.map((setting) => {
    const option = 'option' in setting ? ` (or --${setting.option} ${setting.value})` : '';
    return `  ${setting.name.padEnd(WIDTH)}${setting.describe}${option}${aliasText(setting.aliases)}`;
  });
  return `pvekit ${version} - Proxmox VE for AI agents and programs

Usage
  pvekit mcp [--sandbox] [--access LEVEL] [--toolsets LIST]
      Serves MCP over stdin and stdout. With --sandbox it works on a simulated cluster in the same process.
  pvekit sandbox [--port N] [--world demo|recorded] [--json]
      Runs a simulated PVE cluster until it is interrupted.
  pvekit --help | --version

Settings, from the environment
${rows.join('\n')}

A first try, without a cluster:  pvekit mcp --sandbox
Claude Code:  claude mcp add pve -e PVE_HOST=… -e PVE_TOKEN=… -- npx -y pvekit mcp
`;
}

function aliasText(aliases: readonly (readonly string[])[]): string {
  return aliases.length === 0
    ? ''
    : `\n${' '.repeat(WIDTH + 2)}also ${aliases.map((together) => together.join(' + ')).join(', ')}`;
}
