import { expect, test, vi } from 'vitest';
import { PassProgress } from './pass-progress.ts';

test('what takes longer than a second is told, with where it is and when it is done', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const lines: string[] = [];
  const progress = new PassProgress((line) => lines.push(line));
  progress.note(1, 400);
  expect(progress.line()).toBeNull();
  vi.advanceTimersByTime(1500);
  progress.note(100, 400);
  vi.advanceTimersByTime(500);
  progress.note(150, 400);
  vi.advanceTimersByTime(1000);
  progress.note(400, 400);
  progress.end();
  vi.useRealTimers();
  expect(lines).toEqual([
    '正在读取和核验报告：100/400，列表和检索随后更新。',
    '已读取和核验400份报告，用时3.0秒。',
  ]);
});

test('what is done within a second is not told', () => {
  const lines: string[] = [];
  const progress = new PassProgress((line) => lines.push(line));
  progress.note(12, 12);
  progress.end();
  expect(lines).toEqual([]);
});
