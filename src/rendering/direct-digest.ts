import { hash } from 'node:crypto';

/** As the web names them, and as Node does. */
const algorithms: Readonly<Record<string, string>> = {
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/**
 * Has digests made on the thread that asks for them. Astro has the scripts in the head of each page
 * hashed by the web's own interface, which hands them to another thread and waits for it: 0.3 ms a page.
 */
export function digestDirectly(): void {
  const { subtle } = globalThis.crypto;
  const byThreads = subtle.digest.bind(subtle);
  subtle.digest = async (algorithm, data) => {
    const name = typeof algorithm === 'string' ? algorithms[algorithm] : undefined;
    if (name === undefined || !ArrayBuffer.isView(data)) return byThreads(algorithm, data);
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return new Uint8Array(hash(name, bytes, 'buffer')).buffer;
  };
}
