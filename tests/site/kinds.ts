import { addresses, kinds } from './visit.ts';

/**
 * One address for each kind of page: those chosen by hand, and the first address of every shape
 * that none of them has, so that a new kind of page is looked at before anybody lists it.
 */
export const everyKind: readonly string[] = withNewShapes(kinds, addresses);

/** The addresses that no kind stands for by name. */
export const otherAddresses = addresses.filter((address) => !everyKind.includes(address));

function withNewShapes(chosen: readonly string[], all: readonly string[]): readonly string[] {
  const shapes = new Set(chosen.map(shapeOf));
  const added = all.filter((address) => {
    const isNew = !shapes.has(shapeOf(address));
    shapes.add(shapeOf(address));
    return isNew;
  });
  return [...chosen, ...added];
}

/** The column of an address and how deep it lies in it: `/reports/gzgsl/2021/` is reports, 3. */
function shapeOf(address: string): string {
  const steps = (address.split('?')[0] ?? '').split('/').filter((step) => step !== '');
  // Below the root each folder is a page of its own.
  return steps.length < 2 ? steps.join('/') : `${steps[0]} ${steps.length}`;
}
