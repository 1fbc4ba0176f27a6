/** Messages to a page. In a file of its own, so that the reader script does not carry the validation library of the others. */

/** From the background or the popup to a page. Checked by hand there: a validation library would weigh more than the script itself. */
export type TabMessage = { kind: 'report' } | { kind: 'read-now' } | { kind: 'stop' };

export function isTabMessage(value: unknown): value is TabMessage {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'report' || value.kind === 'read-now' || value.kind === 'stop';
}
