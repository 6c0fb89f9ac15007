import { type Host, type HostOptions, openHost } from '../../../src/host/host.ts';

/** A host whose script is one function `test`; `body` is its text, `t` of the result is what it returns. */
export function hostWith(body: string, options: HostOptions = {}): Host {
  return openHost({ code: `function test() {\n${prelude}\n${body}\n}`, computing: 0, ...options });
}

const prelude = `
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Sheet1');
  function thrown(work) { try { work(); } catch (e) { return e.name + ': ' + e.message; } return 'nothing thrown'; }
`;

/** What a body returns in a fresh host; throws when it fails. */
export function inScript(body: string, options: HostOptions = {}): unknown {
  return resultOf(hostWith(body, options));
}

/** The result of a host's `test`. */
export function resultOf(host: Host): unknown {
  const result = host.call('test');
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The message that reaches the failure handler when `test` runs. */
export function failureOf(host: Host): string {
  const result = host.call('test');
  return result.ok ? 'no failure' : result.error.message;
}

/** Google's refusal of an expression. */
export function refusalOf(expression: string, options: HostOptions = {}): unknown {
  return inScript(`return thrown(function () { ${expression} });`, options);
}
