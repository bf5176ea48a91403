/**
 * Words that people use and what they mean. Words stand in lower case without accents (`loschen`), in their plain form:
 * endings are taken off on both sides. A meaning is a word of PVE's paths, parameters, tools or summaries; a method in
 * capitals is what the word asks to be done.
 */
export type Meanings = Readonly<Record<string, readonly string[]>>;

/**
 * Words by operation. `{guest}` stands for a VM and a container alike (`/nodes/{node}/qemu/{vmid}`), `{firewall}` for
 * the firewall at any level.
 */
export type Hints = Readonly<Record<string, string>>;
