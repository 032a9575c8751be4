import { expect, onTestFinished, test } from 'vitest';
import { digestDirectly } from './direct-digest.ts';

const bytes = new TextEncoder().encode('绩效'.repeat(100)).subarray(3, 200);
const { subtle } = globalThis.crypto;

test.each(['SHA-256', 'SHA-384', 'SHA-512', 'SHA-1', { name: 'SHA-256' }])(
  '%j gives what the web interface gives',
  async (algorithm) => {
    const [ofView, ofBuffer] = [bytes, bytes.slice().buffer];
    const [expected, whole] = [
      await subtle.digest(algorithm, ofView),
      await subtle.digest(algorithm, ofBuffer),
    ];
    digestDirectly();
    // Its own method is that of all such objects.
    onTestFinished(() => void Reflect.deleteProperty(subtle, 'digest'));
    expect(await subtle.digest(algorithm, ofView)).toEqual(expected);
    expect(await subtle.digest(algorithm, ofBuffer)).toEqual(whole);
  },
);

test('what is no digest is refused as before', async () => {
  digestDirectly();
  onTestFinished(() => void Reflect.deleteProperty(subtle, 'digest'));
  await expect(subtle.digest('SHA-0', bytes)).rejects.toThrow();
});
