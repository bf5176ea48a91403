import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Secret } from '../../src/domain/secret.js';
import { parseToken } from '../../src/domain/token.js';

it('is shown nowhere', () => {
  const secret = new Secret('geheim');
  const shown = [
    `${secret}`,
    JSON.stringify({ secret }),
    inspect({ secret }, { showHidden: true, depth: 9 }),
    secret + '',
    JSON.stringify({ ...secret }),
  ];
  expect(shown).toEqual(['***', '{"secret":"***"}', '{ secret: *** }', '***', '{}']);
  expect(secret.reveal()).toBe('geheim');
});

it("keeps a token's secret part", () => {
  const token = parseToken('me@ldap@corp.example!ci-1=a=b');
  expect({ ...token, revealed: token.secret.reveal(), shown: inspect(token) }).toMatchObject({
    id: 'me@ldap@corp.example!ci-1',
    userid: 'me@ldap@corp.example',
    tokenid: 'ci-1',
    revealed: 'a=b',
    shown: expect.stringContaining('secret: ***'),
  });
});
