/** Names of the keys that QEMU's monitor knows, beside letters and digits. */
const NAMED =
  'shift shift_r alt alt_r ctrl ctrl_r menu esc minus equal backspace tab ret bracket_left bracket_right semicolon ' +
  'apostrophe grave_accent backslash comma dot slash asterisk spc caps_lock num_lock scroll_lock kp_divide kp_multiply ' +
  'kp_subtract kp_add kp_enter kp_decimal sysrq less home pgup pgdn end left up down right insert delete stop again ' +
  'props undo front copy open paste find cut lf help meta_l meta_r compose pause print';

const NUMBERED = /^(f([1-9]|1\d|2[0-4])|kp_\d)$/;
const CODE = /^0x[0-9a-f]{1,4}$/;

const names: ReadonlySet<string> = new Set(NAMED.split(' '));

/** The first part of a combination like `ctrl-alt-delete` that names no key; undefined where all do. */
export function unknownKey(combination: string): string | undefined {
  return combination
    .split('-')
    .find((key) => !/^[a-z0-9]$/.test(key) && !names.has(key) && !NUMBERED.test(key) && !CODE.test(key));
}
