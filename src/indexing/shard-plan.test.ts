import { expect, test } from 'vitest';
import { planShards, planVolumes } from './shard-plan.ts';

const files = (departments: number, years: readonly number[]) =>
  Array.from({ length: departments }, (_, department) =>
    years.map((year) => `content/reports/jg${department}/${year}.mdx`),
  ).flat();

test('a shard is a year, the newest first', () => {
  const shards = planShards(files(3, [2021, 2023, 2022]));
  expect(shards.map(({ year, files: own }) => [year, own.length])).toEqual([
    [2023, 3],
    [2022, 3],
    [2021, 3],
  ]);
});

test('a full year is divided, and a department stays in its part when another is added', () => {
  const before = planShards(files(250, [2023]));
  const after = planShards([...files(250, [2023]), 'content/reports/new/2023.mdx']);
  expect(before).toHaveLength(3);
  expect(before.every(({ files: own }) => own.length > 50)).toBe(true);
  const changed = after.filter(
    (shard) => !before.some(({ files: own }) => own.join() === shard.files.join()),
  );
  expect(changed).toHaveLength(1);
});

test('smaller shards hold every report once as well', () => {
  const all = files(50, [2023]);
  const shards = planShards(all, 20);
  expect(shards).toHaveLength(3);
  expect(shards.flatMap(({ files: own }) => own).sort()).toEqual([...all].sort());
});

test('the newest volume holds a thousand reports, the others two thousand, every shard once', () => {
  const shards = planShards(files(400, [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]));
  const volumes = planVolumes(shards);
  expect(volumes.flat()).toEqual(shards);
  const sizes = volumes.map((volume) =>
    volume.reduce((sum, { files: own }) => sum + own.length, 0),
  );
  expect(sizes[0]).toBeGreaterThan(850);
  expect(sizes[0]).toBeLessThanOrEqual(1000);
  expect(sizes[1]).toBeGreaterThan(1850);
  expect(sizes[1]).toBeLessThanOrEqual(2000);
  expect(sizes).toHaveLength(3);
});
