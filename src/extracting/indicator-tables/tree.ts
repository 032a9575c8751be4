import type { Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { NamedCell } from './names.ts';
import { type RowKind, rowOf } from './rows.ts';

/** An indicator at its place in the tree, with the rows of the table below it. */
export interface Branch {
  readonly name: string;
  /** 1 for 一级指标; 0 for a block around them that has marks of its own: 绩效指标（90分）. */
  readonly level: number;
  readonly cell: GridCell;
  readonly parent: Branch | null;
  readonly children: Branch[];
  /** 分值 that stands beside the name in its cell, 产出指标（50分）; `null` where none does. */
  readonly markInName: string | null;
}

/** A row that states something about an indicator. */
export interface TreeRow {
  readonly row: number;
  readonly block: Block;
  readonly branch: Branch;
}

export interface Tree {
  readonly form: Form;
  readonly roots: readonly Branch[];
  readonly rows: readonly TreeRow[];
  readonly subtotals: readonly TreeRow[];
  readonly totals: readonly { readonly row: number; readonly block: Block }[];
  /** Rows whose text goes on from the row above: what that row says is not whole. */
  readonly broken: readonly TreeRow[];
  /** Indicators beside a row that holds a piece of some name, perhaps of theirs. */
  readonly pieces: readonly Branch[];
  readonly unsure: readonly Unsure[];
}

/** The indicators of a form's blocks, in order; a block goes on where a repeated head cut it. */
export function treeOf(form: Form, blocks: readonly Block[]): Tree {
  const growing = new Growing(form);
  for (const block of blocks) {
    for (let row = block.from; row < block.to; row += 1) {
      const read = rowOf(form, block, { row, names: growing.path });
      if (read.kind === 'end') break;
      growing.add({ row, block }, read);
    }
  }
  return growing;
}

type Place = Omit<TreeRow, 'branch'>;

class Growing implements Tree {
  readonly form: Form;
  readonly roots: Branch[] = [];
  readonly rows: TreeRow[] = [];
  readonly subtotals: TreeRow[] = [];
  readonly totals: Place[] = [];
  readonly broken: TreeRow[] = [];
  readonly pieces: Branch[] = [];
  readonly unsure: Unsure[] = [];
  /** The indicator of the row above, with all above it. */
  path: readonly Branch[] = [];
  /** Rows of mere text right above: they may belong to the next indicator as well. */
  #loose: readonly (Place & { readonly piece: boolean })[] = [];

  constructor(form: Form) {
    this.form = form;
  }

  add(place: Place, read: RowKind): void {
    switch (read.kind) {
      case 'indicator':
        this.#addIndicator(place, read.names);
        return;
      case 'subtotal': {
        const branch = this.path.find(
          ({ name, level }) => name === read.of.name && level === read.of.level,
        );
        if (branch) this.subtotals.push({ ...place, branch });
        return;
      }
      case 'total':
        this.totals.push(place);
        return;
      case 'nameless': {
        if (read.figures) this.unsure.push(namelessRow(this.form, place.row));
        const last = this.rows.at(-1);
        if (last) this.broken.push({ ...place, branch: last.branch });
        if (last && read.piece) this.pieces.push(last.branch);
        this.#loose = [...this.#loose, { ...place, piece: read.piece }];
        return;
      }
      case 'gap':
        this.path = [];
        return;
      case 'nothing':
      case 'end':
        return;
      default:
        read satisfies never;
    }
  }

  #addIndicator(place: Place, names: readonly NamedCell[]): void {
    this.path = planted(this.roots, names);
    const branch = this.path.at(-1);
    if (!branch) return;
    this.rows.push({ ...place, branch });
    this.broken.push(...this.#loose.map(({ row, block }) => ({ row, block, branch })));
    if (this.#loose.some(({ piece }) => piece)) this.pieces.push(branch);
    this.#loose = [];
  }
}

/** All indicators below some, parents first. */
export function branchesOf(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...branchesOf(branch.children)]);
}

/** The indicators that rows of the table are about, in order. */
export function leavesOf({ rows }: Tree): readonly Branch[] {
  return [...new Set(rows.map(({ branch }) => branch))];
}

function namelessRow({ grid }: Form, row: number): Unsure {
  const cells = grid.rowCells(row).filter(({ label }) => label !== '');
  return {
    what: `指标 ${cells.map(({ text }) => cellWords(text)).join('｜')}`,
    why: '这一行没有指标名称，不知道属于哪个指标',
    place: cells[0]?.place ?? '',
  };
}

/** The branches of a path of names, new where the tree lacks them; the last is a row's own. */
function planted(roots: Branch[], names: readonly NamedCell[]): readonly Branch[] {
  const path: Branch[] = [];
  for (const [index, { name, level, cell, mark }] of names.entries()) {
    const parent = path.at(-1) ?? null;
    const siblings = parent?.children ?? roots;
    const isLast = index === names.length - 1;
    // Two indicators of one name are two, but one that covers several rows is one.
    const same = siblings.findLast((one) => (isLast ? one.cell === cell : one.name === name));
    const branch = same ?? { name, level, cell, parent, children: [], markInName: mark };
    if (!same) siblings.push(branch);
    path.push(branch);
  }
  return path;
}
