/**
 * Whether `/` opens the search. Readers who speak to their computer, or whose fingers slip, can
 * switch a shortcut of a single character off: WCAG 2.1.4.
 */

const name = 'mingzhang-search-key';

export function isKeyEnabled(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

export function enableKey(isEnabled: boolean): void {
  try {
    if (isEnabled) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Where nothing may be stored, the choice holds for nothing.
  }
}
