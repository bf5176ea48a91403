import type { Channel } from './websocket.js';

/**
 * Speaks PVE's terminal protocol: the client first sends `USER:TICKET` and a newline, then messages `0:LENGTH:TEXT`
 * (input), `1:COLUMNS:ROWS:` (size) and `2` (alive). Answers `OK`, shows the title and echoes what is typed.
 */
export function serveTerminal(channel: Channel, title: string, ticket: string): (bytes: Buffer) => void {
  let input = '';
  let open = false;
  const echo = (text: string): void => channel.send(Buffer.from(text.replaceAll('\r', '\r\n'), 'latin1'));
  const takeMessage = (): boolean => {
    const [whole = '', length] = /^0:(\d+):/.exec(input) ?? [];
    if (length !== undefined) {
      const end = whole.length + Number(length);
      if (input.length < end) return false;
      echo(input.slice(whole.length, end));
      input = input.slice(end);
      return true;
    }
    const other = /^(?:1:\d+:\d+:|2)/.exec(input)?.[0];
    if (other === undefined) return false;
    input = input.slice(other.length);
    return true;
  };
  const logIn = (): boolean => {
    const end = input.indexOf('\n');
    if (end < 0) return false;
    const line = input.slice(0, end);
    input = input.slice(end + 1);
    open = line.endsWith(`:${ticket}`);
    if (!open) {
      channel.close();
      return false;
    }
    channel.send(Buffer.from(`OK${title}`, 'latin1'));
    return true;
  };
  return (bytes) => {
    input += bytes.toString('latin1');
    while ((open ? takeMessage() : logIn()) && input !== '');
  };
}
