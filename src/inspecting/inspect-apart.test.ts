import { expect, test } from 'vitest';
import { examplePages } from '#importers/pdf/example-pdf.ts';
import { inspectApart } from './inspect-apart.ts';

test('an attachment that keeps its reader busy is stopped and told, and the next is read', async () => {
  const busy = examplePages(['q '.repeat(200_000)]);
  expect(await inspectApart({ bytes: busy, name: '附件.pdf' })).toEqual({
    unread: '读取时间过长，可能已损坏或过于复杂',
    personal: [],
    named: [],
  });
  const page = 'BT /F1 12 Tf 100 700 Td (Tel 138 0013 8000) Tj ET';
  const next = await inspectApart({ bytes: examplePages([page]), name: '附件.pdf' });
  expect(next.personal.map(({ masked }) => masked)).toEqual(['138****8000']);
}, 60_000);
