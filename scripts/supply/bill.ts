import { type Lock, packagesOf } from './lock.ts';

/** One package in a bill of materials, CycloneDX 1.5. */
export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly (
    | { readonly license: { readonly id?: string; readonly name?: string } }
    | { readonly expression: string }
  )[];
}

export interface Bill {
  readonly metadata: { readonly component: object };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * What `npm sbom` writes, made to say the same on every machine and every day: without its number and its
 * time, in order, under the project's own name, and with the licences that npm could not read as one of
 * SPDX.
 */
export function steadyBill(written: string, lock: Lock): string {
  const bill = JSON.parse(written) as Bill & { readonly serialNumber: string };
  const { serialNumber: _, metadata, components, dependencies, ...rest } = bill;
  const steady = {
    ...rest,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: [{ vendor: 'npm', name: 'cli' }],
      component: { ...metadata.component, name: lock.name },
    },
    components: components
      .map((one) => ({ ...one, licenses: one.licenses ?? named(one, lock) }))
      .sort((a, b) => byText(a['bom-ref'], b['bom-ref'])),
    dependencies: dependencies.toSorted((a, b) => byText(a.ref, b.ref)),
  };
  return `${JSON.stringify(steady, null, 2)}\n`;
}

function named({ 'bom-ref': wanted }: Component, lock: Lock): Component['licenses'] {
  const license = packagesOf(lock).find(({ id }) => id === wanted)?.license;
  return license === undefined ? [] : [{ license: { name: license } }];
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The licences of a component in words: MIT, or an expression such as MIT AND Zlib. */
export function licenceOf({ licenses = [] }: Component): string {
  return licenses
    .map((one) => ('expression' in one ? one.expression : (one.license.id ?? one.license.name)))
    .join(', ');
}
