import { bodyOf, type HttpAnswer, messageOf, parameterErrorsOf } from './answer.js';
import type { Identity, Session } from './auth/session.js';
import type { BuiltCall } from './build.js';
import { classify } from './classify.js';
import { oneLine, PveError, type PveErrorDetails, parametersError } from './error.js';
import { redactor } from './redact.js';

function authHint(words: string, { id, userid, isToken }: Identity): string {
  if (/no ticket/i.test(words)) {
    const header = isToken ? 'Authorization' : 'Cookie';
    return `PVE saw no credentials (401 No ticket): does something in between strip the ${header} header?`;
  }
  if (isToken) {
    return (
      `PVE refused the API token ${id} (401 ${words}): it is unknown, expired, switched off, or its secret is ` +
      `wrong. It can be looked up with: pveum user token list ${userid}`
    );
  }
  if (/^authentication failure/i.test(words)) {
    return (
      `PVE refused the login of ${id} (401 ${words}): the user is unknown, expired or switched off, or the password or ` +
      'the code of the second factor is wrong. The users are listed with: pveum user list'
    );
  }
  return `PVE refused the ticket of ${id} (401 ${words}): it has expired, or the cluster's key was changed. A fresh login helps.`;
}

/** Turns `Permission check failed (/vms/100, VM.Audit|VM.PowerMgmt)` into what is missing and how to grant it. */
function forbiddenHint(words: string, { id, isToken }: Identity): string {
  if (/ticket/.test(words))
    return 'PVE closes this operation to API tokens: it needs a login with a password.';
  if (/user != root@pam/.test(words))
    return `PVE allows this to a login of root@pam only, not to ${isToken ? 'an API token' : id}.`;
  const [, path = '', privileges = ''] = /\(([^(),]*), ([^()]+)\)/.exec(words) ?? [];
  if (privileges === '') {
    return `${id} lacks a privilege that PVE does not name; or what it asks for does not exist.`;
  }
  if (path === '')
    return `PVE found no path for ${privileges}: a name among the parameters is missing or malformed.`;
  return (
    `${id} lacks ${privileges.replaceAll('|', ' or ')} on ${path}. A role that holds it is granted with: ` +
    `pveum acl modify ${path} --${isToken ? 'tokens' : 'users'} '${id}' --roles ROLE`
  );
}

function detailsOf(answer: HttpAnswer, call: BuiltCall, reason: string): PveErrorDetails {
  return {
    status: answer.status,
    reason,
    operation: call.route.operation,
    ...(call.node === undefined ? {} : { node: call.node }),
  };
}

/** A refusal that names parameters, under whatever status. */
function refusedParameters(
  errors: Readonly<Record<string, string>>,
  call: BuiltCall,
  details: PveErrorDetails,
): PveError {
  const texts = Object.values(errors);
  const exists = texts.every((text) => /already exists/i.test(text));
  if (!exists) return parametersError(call.route.operation, errors, details);
  const message = oneLine(`${call.route.operation}: ${texts.join('; ')}`);
  return new PveError('conflict', message, { parameters: errors, ...details });
}

/** Who made the call, and what may not be shown of it. */
export type Who = Pick<Session, 'identity' | 'secrets'>;

/** The error for an answer of PVE that is no success, or for a success that carries errors. */
export function answerError(answer: HttpAnswer, call: BuiltCall, who: Who): PveError {
  const redact = redactor(who.secrets(), call.params);
  const body = bodyOf(answer);
  const words = oneLine(redact(messageOf(answer, body)));
  const details = detailsOf(answer, call, words);
  const errors = parameterErrorsOf(body);
  if (errors) {
    const clean = Object.fromEntries(Object.entries(errors).map(([name, text]) => [name, redact(text)]));
    return refusedParameters(clean, call, details);
  }
  const verdict = classify(answer.status, words);
  if (verdict.kind === 'auth') return new PveError('auth', authHint(words, who.identity), details);
  const hint = answer.status === 403 ? forbiddenHint(words, who.identity) : verdict.hint;
  const said = `${call.route.operation}: ${answer.status} ${words || 'without a message'}`;
  return new PveError(verdict.kind, [said, hint].filter((part) => part !== '').join('. '), {
    ...details,
    retryable: verdict.retryable ?? mayRepeat(answer.status, call),
  });
}

/** 595 is the relaying node's failure to connect: nothing was carried out. What only reads can be repeated after any of these. */
function mayRepeat(status: number, call: BuiltCall): boolean {
  return status === 595 || (call.isRepeatable && (status >= 595 || (status >= 502 && status <= 504)));
}

/** The error for a success whose body is not what PVE sends. */
export function strangeAnswer(answer: HttpAnswer, call: BuiltCall): PveError {
  const type = answer.contentType || 'no content type';
  return new PveError(
    'server',
    `${call.route.operation}: the answer (${answer.status}, ${type}) is not PVE's JSON: is this the API of a PVE node, ` +
      'and does nothing in between rewrite it?',
    detailsOf(answer, call, answer.reason),
  );
}
