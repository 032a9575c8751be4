import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, WrittenResponse } from './written-response.ts';

const bodies = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
  fc.constant(null),
);
const inits = fc.record({
  status: fc.constantFrom(200, 404, 500),
  headers: fc.constantFrom({}, { 'Content-Type': 'text/csv; charset=utf-8' }),
});

test('is what a response of Node is', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, inits, async (body, init) => {
      const [ours, nodes] = [new WrittenResponse(body, init), new Response(body, init)];
      expect(ours.status).toBe(nodes.status);
      expect(ours.body === null).toBe(nodes.body === null);
      expect(new Uint8Array(await ours.clone().arrayBuffer())).toEqual(
        await bytesIn(nodes.clone()),
      );
      expect(await bytesIn(new Response(ours.clone().body))).toEqual(await bytesIn(nodes.clone()));
      expect(await ours.clone().text()).toBe(await nodes.clone().text());
      expect(Uint8Array.from(await bytesOf(ours))).toEqual(await bytesIn(nodes));
      if (body !== null) expect([...ours.headers]).toEqual([...nodes.headers]);
    }),
    { numRuns: 500 },
  );
});

const bytesIn = async (response: Response) => new Uint8Array(await response.arrayBuffer());

test('gives the bytes of a text that is longer than all before', async () => {
  const text = '支出'.repeat(1_000_000);
  expect(Buffer.from(await bytesOf(new WrittenResponse(text))).toString()).toBe(text);
  expect(Buffer.from(await bytesOf(new WrittenResponse('短'))).toString()).toBe('短');
});

test('takes responses that Node makes by itself for responses', async () => {
  const made = Response.json({ a: '1.00' });
  expect(made).toBeInstanceOf(WrittenResponse);
  expect(Buffer.from(await bytesOf(made)).toString()).toBe('{"a":"1.00"}');
});
