/** How the checks of a published report came out, as a facet. */
export type CheckStatus = 'clean' | 'noted' | 'acknowledged';

/** The states in order, with what readers are told. */
export const checkStatuses: readonly { readonly code: CheckStatus; readonly name: string }[] = [
  { code: 'clean', name: '没有提示' },
  { code: 'noted', name: '有提示' },
  { code: 'acknowledged', name: '有已说明的不一致' },
];

/** The state that a report's findings amount to. */
export function checkStatusOf(
  findings: readonly { readonly acknowledged: unknown }[],
): CheckStatus {
  if (findings.some(({ acknowledged }) => acknowledged)) return 'acknowledged';
  return findings.length > 0 ? 'noted' : 'clean';
}
