import type { WordsException } from '../types.js';

/** Names described here that mean something else in calls on guests. */
export const guestExceptions = [
  {
    match: 'PUT /nodes/{node}/*/{vmid}/resize',
    words: { size: 'New size, `64G`, or what to add, `+8G`; a bare number is bytes. Shrinking is refused.' },
  },
  {
    match: '* /nodes/{node}/qemu/{vmid}/firewall/rules/**',
    words: { iface: 'Network device of the VM the rule is limited to: `net0`.' },
  },
  {
    match: '* /nodes/{node}/lxc/{vmid}/firewall/rules/**',
    words: { iface: 'Network device of the container the rule is limited to: `net0`.' },
  },
  {
    match: 'GET /nodes/{node}/*/{vmid}/firewall/log',
    words: { since: 'From this moment on, Unix seconds.', until: 'Up to this moment, Unix seconds.' },
  },
  {
    match: 'PUT /nodes/{node}/qemu/{vmid}/sendkey',
    words: { key: 'Key to press, in QEMU terms: `ret`, `ctrl-alt-delete`, `shift-a`.' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/agent/set-user-password',
    words: { username: 'User inside the guest, who must exist there.' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/agent/file-write',
    words: { content: 'Text to write, 60 KiB at most; base64 already where `encode` is off.' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/*',
    words: {
      format:
        'Format of the new disks on file storages: `raw`, `qcow2` or `vmdk`; as the source unless given.',
    },
  },
  {
    match: 'POST /nodes/{node}/lxc/{vmid}/move_volume',
    words: { volume: 'Which volume of the container: `rootfs`, `mp0` and so on, or `unused0`.' },
  },
] satisfies readonly WordsException[];
