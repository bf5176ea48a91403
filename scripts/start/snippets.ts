/** How an MCP client is told of the server: where its configuration is and what goes in. */
interface Snippet {
  readonly client: string;
  readonly where: string;
  readonly text: string;
}

/** The token stays in a file of its own: what stands in a command line or a configuration is read by others. */
const env = { PVE_HOST: 'https://pve.example.com:8006', PVE_TOKEN_FILE: '/home/me/.pve-token' };
const command = { command: 'npx', args: ['-y', 'pvekit', 'mcp'] };

/** JSON as a person writes it: lists of words on one line. */
function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /\[\s+("[^\]{}]*")\s+\]/g,
    (_, items: string) => `[${items.replace(/\s+/g, ' ')}]`,
  );
}

/** The configurations for a real cluster. */
export function snippets(): readonly Snippet[] {
  const servers = json({ mcpServers: { pve: { ...command, env } } });
  return [
    {
      client: 'Claude Code',
      where: 'in a shell',
      text: `claude mcp add pve --env PVE_HOST=${env.PVE_HOST} --env PVE_TOKEN_FILE=${env.PVE_TOKEN_FILE} -- npx -y pvekit mcp`,
    },
    {
      client: 'Claude Desktop',
      where: 'claude_desktop_config.json (Settings, Developer, Edit Config)',
      text: servers,
    },
    { client: 'Cursor', where: '~/.cursor/mcp.json, or .cursor/mcp.json in a project', text: servers },
    {
      client: 'VS Code',
      where: '.vscode/mcp.json; it asks for the token and keeps it out of the file',
      text: json({
        inputs: [
          { type: 'promptString', id: 'pve-token', description: 'Proxmox VE API token', password: true },
        ],
        servers: {
          pve: {
            type: 'stdio',
            ...command,
            env: { PVE_HOST: env.PVE_HOST, PVE_TOKEN: `\${input:pve-token}` },
          },
        },
      }),
    },
  ];
}

/** The same server from this checkout, on the simulated cluster. */
export function localSnippet(executable: string): string {
  return `claude mcp add pve-sandbox -- node ${executable} mcp --sandbox`;
}
