/** Milliseconds without a key after which a query counts as typed. */
const pause = 120;

/**
 * Tells what stands in a field once the reader pauses. While an input method composes, its letters
 * are not yet what is asked, and nothing is told.
 */
export function onTyped(field: HTMLInputElement, tell: (query: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isComposing = false;
  const tellSoon = () => {
    clearTimeout(timer);
    if (!isComposing) timer = setTimeout(() => tell(field.value.trim()), pause);
  };
  field.addEventListener('input', tellSoon);
  field.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    tellSoon();
  });
}
