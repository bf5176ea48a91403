import { settings } from './settings.js';
import { version } from './version.js';

const WIDTH = 19;

/** `pvekit --help`; the settings come from their table. */
export function helpText(): string {
  const rows = settings.map((setting) => {
    const option = setting.option === undefined ? '' : ` (or --${setting.option} ${setting.value})`;
    return `  ${setting.name.padEnd(WIDTH)}${setting.describe}${option}${aliasText(setting.aliases)}`;
  });
  return `pvekit ${version} - Proxmox VE for AI agents and programs

Usage
  pvekit mcp [--sandbox] [--cluster NAME] [--access LEVEL] [--toolsets LIST]
      Serves MCP over stdin and stdout. With --sandbox it works on a simulated cluster in the same process.
  pvekit call TOOL|METHOD PATH [name=value ...] [--json] [--yes] [--sandbox] [--cluster NAME] [--access LEVEL]
      Runs one tool or one operation and prints the answer: pvekit call GET /nodes, pvekit call get_vm_config vmid=100
      What asks first (PVE_CONFIRM) is done with --yes.
  pvekit sandbox [--port N] [--world NAME|FILE] [--release 9.2|8.4|7.4] [--seed N] [--save FILE] [--fault WHAT] [--json]
      Runs a simulated PVE cluster until it is interrupted. Worlds: demo, large, populated, recorded or a YAML file;
      --save keeps it in a file and goes on from there. --coverage lists what is simulated and ends.
      --fault latency=200, node-offline=pve2, task-fails=qmstart, ... makes it misbehave (docs/sandbox.md).
  pvekit sandbox record --from HOST [--to FILE]
      Reads a real cluster (credentials as below) and writes a world with names, addresses and secrets replaced.
  pvekit audit verify FILE [--head SEQ:HASH] [--json]
      Checks an audit log (PVE_AUDIT_LOG): an altered, missing or moved line is named, and the exit code is 1.
  pvekit --help | --version

Settings, from the environment
${rows.join('\n')}

A first try, without a cluster:  pvekit mcp --sandbox
Claude Code:  claude mcp add pve -e PVE_HOST=… -e PVE_TOKEN_FILE=… -- npx -y pvekit mcp
`;
}

function aliasText(aliases: readonly (readonly string[])[]): string {
  return aliases.length === 0
    ? ''
    : `\n${' '.repeat(WIDTH + 2)}also ${aliases.map((together) => together.join(' + ')).join(', ')}`;
}
