declare const __PVEKIT_VERSION__: string | undefined;

/** The package's version; the build puts it in. */
export const version: string = typeof __PVEKIT_VERSION__ === 'string' ? __PVEKIT_VERSION__ : '0.0.0-source';
