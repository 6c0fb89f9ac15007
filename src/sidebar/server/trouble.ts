/** What can go wrong between the sidebar and the server without the server's having said so. */
export type ClientTrouble =
  | 'client.noAnswer'
  | 'client.failed'
  | 'client.accounts'
  | 'client.permission'
  | 'client.outdated';

/**
 * Tells from the text of Google's error what the person can do. Several accounts in one browser give PERMISSION_DENIED
 * or "Action not allowed" at random; a function that is not found means that this page is older than the script.
 * The text itself is never shown.
 */
export function troubleOf(error: { message?: string } | null | undefined): ClientTrouble {
  const text = error?.message ?? '';
  if (/PERMISSION_DENIED|permission denied|action not allowed/i.test(text)) return 'client.accounts';
  if (/authori[sz]ation is required|permissions are not sufficient|do not have permission/i.test(text))
    return 'client.permission';
  if (/function not found|is not a function/i.test(text)) return 'client.outdated';
  return 'client.failed';
}
