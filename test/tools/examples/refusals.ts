/** Tools that stand for what can't be done here, and the code with which they say so. */
export const refusals: Readonly<Record<string, string>> = {
  // PVE's API has no way for it.
  apply_node_updates: 'unsupported',
  set_node_maintenance: 'unsupported',
  add_node_to_cluster: 'unsupported',
  // PVE takes them from a login alone, and the bench has a token.
  change_password: 'forbidden',
  wipe_disk: 'forbidden',
  delete_cluster_node: 'forbidden',
  // The bench has no folder that files may be uploaded from.
  upload_file: 'unsupported',
  // The bench keeps no record of changes.
  list_changes: 'not_configured',
  undo_change: 'not_configured',
};
