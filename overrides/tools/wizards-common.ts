/** Parameters that the wizards share. */

export const apply = {
  describe: 'true: carry the plan out.',
  schema: { type: 'boolean' },
} as const;

/** For wizards whose plans may hold a step that asks first. */
export const confirm = {
  describe: 'Token from its preview.',
  schema: { type: 'string' },
} as const;

/** The VLAN of a first network card. */
export const vlan = {
  describe: 'VLAN tag.',
  schema: { type: 'integer', minimum: 1, maximum: 4094 },
} as const;

/** The guest that a plan is about. */
export const subject = {
  describe: 'Guest id or name.',
  required: true,
  schema: { type: 'string' },
  aliases: ['container_id', 'vm_id', 'ctid'],
} as const;

/** Where it is to go; the wizard chooses where it is left out. */
export const targetNode = {
  describe: 'Node; the best one when left out.',
  schema: { type: 'string' },
  aliases: ['node_name'],
} as const;

/** What a plan may take as long as. */
export const planDuration = 'a second to plan; minutes to apply';
