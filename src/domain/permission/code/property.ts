import { isPlain } from '../../plain.js';
import { textOf } from '../path.js';

/**
 * One property of a property string or of the object that stands for it. `first` names the property whose name may be
 * left out.
 */
export function property(value: unknown, name: string, first = false): string | undefined {
  if (isPlain(value)) return value[name] === undefined ? undefined : textOf(value[name]);
  const pieces = textOf(value).split(',');
  const bare = first ? pieces.find((piece) => piece !== '' && !piece.includes('=')) : undefined;
  return pieces.find((piece) => piece.startsWith(`${name}=`))?.slice(name.length + 1) ?? bare;
}

/** The storage on which `STORAGE:SIZE` asks for a new volume, empty where it leaves that open; undefined for anything else. */
export function newVolumeStorage(volid: string): string | undefined {
  const match = /^(?:([^/:\s]+):)?\d+(?:\.\d+)?$/.exec(volid);
  return match === null ? undefined : (match[1] ?? '');
}
