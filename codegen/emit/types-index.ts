import { StructureKind } from 'ts-morph';
import { sourceFile } from './source.js';

/** The door to all generated types. */
export function emitTypesIndex(): string {
  return sourceFile(
    ['./components.js', './operations.js', './tree.js'].map((moduleSpecifier) => ({
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      moduleSpecifier,
    })),
  );
}
