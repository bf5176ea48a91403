import { missingText } from '../../domain/permission/index.js';
import type { CallContext, OperationCall } from '../call.js';
import { createRightsSource, forecastCall, refusalText, reportText } from '../forecast/index.js';
import type { ToolError } from '../result.js';

/** A 403 with the right that is missing, whose it is, and the line by which an administrator grants it. */
export async function forbidden(
  error: ToolError,
  { operation, params }: OperationCall,
  { client, safety }: CallContext,
): Promise<ToolError> {
  const source = createRightsSource(await client(), await safety.principal());
  const report = await forecastCall(operation, params, source);
  if (report.verdict === 'allowed') return error;
  const { caller, missing, lacking, grants, verdict } = report;
  // The client's own advice ends with a role that it can't name.
  const [refused = error.message] = /^.*?: 403 .*?\)\./.exec(error.message) ?? [];
  return {
    ...error,
    message:
      verdict === 'denied' ? `${refused} ${refusalText(report)}` : `${error.message} ${reportText(report)}`,
    context: {
      ...error.context,
      caller,
      missing_privileges: missing.map(missingText),
      lacking,
      grant: grants.flatMap(({ commands }) => commands),
    },
  };
}
