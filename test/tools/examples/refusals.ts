/** Tools that stand for what PVE's API can't do, and the code with which they say so. */
export const refusals: Readonly<Record<string, string>> = {};
