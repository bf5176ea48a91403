/** Values by name, as a caller gives them: nothing is known of them yet. */
export type Arguments = Readonly<Record<string, unknown>>;
