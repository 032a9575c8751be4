import { expect, test } from 'vitest';
import { savedEvent } from './channel.ts';
import { reloadInPlace } from './reload-in-place.ts';

/** What reaches the browser of a message, so many milliseconds after the last save. */
function sent(message: unknown, since: number): readonly unknown[] {
  const reached: unknown[] = [];
  const ws = { send: (...parts: readonly unknown[]) => void reached.push(...parts) };
  const server = { ws } as unknown as Parameters<typeof reloadInPlace>[0];
  reloadInPlace(server, () => Date.now() - since);
  server.ws.send(message as Parameters<typeof server.ws.send>[0]);
  return reached;
}

const ofLists = { type: 'full-reload', path: '*' };

test('a reload for the lists of saved content becomes an update in place', () => {
  expect(sent(ofLists, 700)).toEqual([savedEvent, {}]);
});

test.each([
  ['a reload long after a save', ofLists, 60_000],
  ['a reload for changed code', { ...ofLists, triggeredBy: '/src/pages/index.astro' }, 700],
  ['a reload that a page asks for', { type: 'full-reload' }, 700],
  ['another message', { type: 'update', updates: [] }, 700],
])('%s stays what it is', (_, message, since) => {
  expect(sent(message, since)).toEqual([message]);
});
