import type { Prompt } from './types.js';

/** Prompts about users and rights. */
export const accessPrompts: readonly Prompt[] = [
  {
    name: 'least-privilege-access',
    title: 'Give a service the least access it needs',
    description:
      'Plans a user, token, role and ACL that allow a job and nothing beside it, and sets them up after consent.',
    arguments: {
      service: { describe: 'Who gets the access: a service, a script, a person.', required: true },
      job: { describe: 'What it has to be able to do, in plain words.', required: true },
      pool: { describe: 'Only for the guests of this pool.', complete: 'pool' },
      guest: { describe: 'Only for this guest.', complete: 'guest' },
    },
    text: [
      'Give {service} access to this cluster for one job and nothing else: {job}',
      'Only for the guests of pool {pool}.',
      'Only for guest {guest}.',
      '1. List the tool calls or API operations that the job takes, and the privilege and path that each needs (`describe_tool` and `describe_operation` tell).',
      '2. Choose the narrowest: an existing role where it fits without giving more, else a new one with these privileges only; the ACL on the deepest path that covers the job; a token with privilege separation and an end date, no password.',
      "3. Plan it with `access_wizard` (a usual job by its name, else the privileges; with an end date), and only what it can't do, such as a second path, with `create_role`, `set_acl` and `create_api_token`, dry runs first. Show me what the service may do then, and three near things that it still may not.",
      '4. After my consent let the wizard carry it out, check its rights with `get_permissions` against the job, and hand me its secret once, with how to take the access back.',
    ].join('\n'),
  },
];
