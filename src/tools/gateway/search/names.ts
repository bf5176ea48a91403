/** Names as people give them, and the word for the thing that bears such a name. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\bupid:\S+/gi, ' upid '],
  [/\bhttps?:\/\/\S+/gi, ' url '],
  [/(?<!\S)\/(?:var|home|root|usr|opt|tmp|srv)\/\S+/g, ' file '],
  [/\/dev\/[\w/-]+/gi, ' disk '],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?/g, ' ip '],
  [/\b[0-9a-f]{2}(?::[0-9a-f]{2}){5}\b/gi, ' mac '],
  [/\b(?:[\w.-]+@(?:pve|pam|pbs)(?:![\w-]+)?)(?![\w.])/gi, ' user '],
  [/\b[\w.-]+@[\w-]+\.[\w.-]+/g, ' mail '],
  [/\bosd\.\d+\b/gi, ' osd '],
  [/\b(?:scsi|sata|ide|virtio)\d+\b/gi, ' disk '],
  [/\bnet\d\b/gi, ' nic '],
  [/\bvmbr\d+\b/gi, ' bridge '],
  [/\bbond\d+\b/gi, ' bond '],
  [/\b(?:eth\d+|en[ops]\d\w*)\b/gi, ' interface '],
  [/\b(?:vm|qm)[-#]?\d+\b/gi, ' vm '],
  [/\b(?:ct|lxc)[-#]?\d+\b/gi, ' container '],
  [/\b(?:pve|node|host|hv|prox)-?\d+\b/gi, ' node '],
  [/\blocal-(?:lvm|zfs)\b/gi, ' storage '],
  [/\b(?:web|db|app|srv|mail|dc|test|dev|prod|fs|sql|k8s)-?\d+\b/gi, ' guest '],
];

/** The query with such names replaced: `pve2` is a node, `web01` some guest, `/dev/sdb` a disk. */
export function nameless(query: string): string {
  return kinds.reduce((text, [pattern, word]) => text.replace(pattern, word), undotted(unquoted(query)));
}

/** `S.M.A.R.T.` is one word. */
function undotted(query: string): string {
  return query.replace(/\b(?:[a-z]\.){2,}/gi, (letters) => letters.replaceAll('.', ''));
}

const quoted = /"[^"]*"|“[^”]*”|(?<!\w)'[^']*'(?!\w)/g;
/** With fewer words beside it what is quoted is the question itself. */
const FEWEST_LEFT = 3;

/** What stands in quotes is a name that somebody gave. */
function unquoted(query: string): string {
  const rest = query.replace(quoted, ' ');
  return (rest.match(/\w+/g) ?? []).length < FEWEST_LEFT ? query : rest;
}
