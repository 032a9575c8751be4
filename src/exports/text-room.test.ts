import { expect, test } from 'vitest';
import { TextRoom } from './text-room.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('gives what was added as UTF-8, however long, and begins anew', () => {
  const room = new TextRoom();
  const long = '明账'.repeat(50_000);
  for (const text of ['a', '', long, '…', long]) room.add(text);
  expect(Buffer.compare(room.taken(), bytes(`a${long}…${long}`))).toBe(0);
  room.add('次');
  expect(room.taken()).toEqual(bytes('次'));
  expect(room.taken()).toEqual(bytes(''));
});

test('what was taken stays as it is', () => {
  const room = new TextRoom();
  room.add('先');
  const first = room.taken();
  room.add('后');
  expect(first).toEqual(bytes('先'));
});
