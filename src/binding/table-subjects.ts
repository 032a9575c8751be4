import type { TextBlock } from '#prose/text-blocks.ts';
import type { Subject } from './binding.ts';
import { type Entity, plainName } from './entities.ts';
import { measureOfHead } from './phrases.ts';
import { tableRow } from './table-row.ts';

const totals = /^(?:合计|总计|总额|小计)$/u;
const rowWords = /^(?:其中[：:]?|\d+[.、])/u;

/** What a cell's figure is about, from the names in its row and the head of its column. */
export function tableSubject(
  block: TextBlock,
  blocks: readonly TextBlock[],
  entities: readonly Entity[],
): Subject | null {
  const { cell } = block;
  if (!cell || cell.row === 0) return null;
  const measure = measureOfHead(cell.columnHead);
  if (!measure) return null;
  const keys = rowKeys((row) => tableRow(blocks, { table: cell.table, row }), cell.row, entities);
  if (!keys) return null;
  const total = keys[0] === 'overall' && measure === 'score' ? 'total' : measure;
  return { entities: keys, measures: [total], change: null, falling: false, tentative: false };
}

/** The entity of a row: the last of its cells that names one; a total takes the kind of its table. */
function rowKeys(
  rowAt: (row: number) => readonly TextBlock[],
  row: number,
  entities: readonly Entity[],
): readonly string[] | null {
  const cells = rowAt(row);
  const first = plainName(cells[0]?.text ?? '');
  if (totals.test(first)) {
    const above = rowKeys(rowAt, 1, entities);
    return above && row !== 1 ? totalOf(above) : null;
  }
  for (const { text } of cells.toReversed()) {
    const name = plainName(text).replace(rowWords, '');
    const keys = keysOf(name, entities);
    if (keys) return keys;
  }
  return null;
}

type Keys = ReadonlyMap<string, readonly string[]>;

/** Each cell of each row asks for its name. */
const known = new WeakMap<readonly Entity[], Keys>();

/** What a name may stand for; `undefined` when it is none. */
function keysOf(name: string, entities: readonly Entity[]): readonly string[] | undefined {
  const before = known.get(entities);
  if (before) return before.get(name);
  const byName = Map.groupBy(entities, (entity) => entity.name);
  const keys = new Map(
    [...byName].map(([one, group]) => [one, [...new Set(group.map(({ key }) => key))]]),
  );
  known.set(entities, keys);
  return keys.get(name);
}

const threePublic = ['abroad', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception'];

function totalOf([key = '']: readonly string[]): readonly string[] | null {
  if (key.startsWith('source:') || key.startsWith('name:')) return ['overall'];
  if (key.startsWith('project:')) return ['projects'];
  return threePublic.includes(key) ? ['threePublic'] : null;
}
