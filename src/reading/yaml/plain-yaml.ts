import type { Place } from '#core/place.ts';
import { plainYamlPieces, type YamlPiece, type YamlValue } from './plain-yaml-pieces.ts';
import type { YamlTree } from './yaml-as-text.ts';

/** What YAML says, and where each value stands by its path as text. */
export interface PlainYaml {
  readonly tree: YamlTree;
  readonly places: Map<string, Place>;
}

/** Levels; what may nest too deep is told elsewhere. */
const deepest = 20;

/**
 * Reads YAML as drafts and editors write it: one key or item a line, values without escapes, comments on
 * lines of their own. The parser of all YAML takes ten times as long.
 *
 * @param first - The number of its first line, at whose start it begins.
 * @returns Exactly what the parser gives; `null` for whatever is not certain to be that simple.
 */
export function plainYaml(text: string, first: number): PlainYaml | null {
  const pieces = plainYamlPieces(text, first);
  if (!pieces || pieces.length === 0) return null;
  const places = new Map<string, Place>([['', { line: first, column: 1 }]]);
  const { tree, read } = treeOf(pieces, places);
  return read === pieces.length ? { tree, places } : null;
}

/** Puts pieces together; whatever does not fit ends all that is open, and is not read. */
function treeOf(pieces: readonly YamlPiece[], places: Map<string, Place>) {
  let next = 0;

  function mapping(column: number, path: string, depth: number): YamlTree {
    const map: Record<string, YamlTree> = {};
    while (depth <= deepest) {
      const piece = pieces[next];
      if (!piece?.key || piece.column !== column || Object.hasOwn(map, piece.key)) break;
      next += 1;
      const at = path === '' ? piece.key : `${path}.${piece.key}`;
      map[piece.key] = piece.value ? said(piece.value, piece, at) : opened(piece, at, depth);
    }
    return map;
  }

  /** What stands on the lines below a key. */
  function opened(key: YamlPiece, at: string, depth: number): YamlTree {
    const below = pieces[next];
    // A list may stand level with its key.
    const least = below && isDash(below) ? key.column : key.column + 1;
    const first = below && below.column >= least ? below : null;
    places.set(at, placeOf(first ?? key));
    if (first === null) return null;
    const read = isDash(first) ? sequence : mapping;
    return read(first.column, at, depth + 1);
  }

  function sequence(column: number, path: string, depth: number): YamlTree {
    const items: YamlTree[] = [];
    for (let dash = pieces[next]; dash?.column === column && isDash(dash); dash = pieces[next]) {
      const item = pieces[next + 1];
      if (!item) break;
      const at = `${path}[${items.length}]`;
      if (item.value && item.key === null) {
        next += 2;
        items.push(said(item.value, item, at));
      } else {
        next += 1;
        places.set(at, placeOf(item));
        items.push(mapping(item.column, at, depth + 1));
      }
    }
    return items;
  }

  /** A value on the line of its key or dash; an absent one has the place of its key. */
  function said({ says, column }: YamlValue, piece: YamlPiece, at: string): YamlTree {
    const { line } = piece;
    places.set(at, placeOf(says === null ? piece : { line, column }));
    if (says === null || typeof says === 'string') return says;
    return says.map((item, index) => {
      return said(item, { ...piece, column: item.column }, `${at}[${index}]`);
    });
  }

  return { tree: mapping(0, '', 1), read: next };
}

function isDash({ key, value }: YamlPiece): boolean {
  return key === null && value === null;
}

function placeOf({ line, column }: Place): Place {
  return { line, column: column + 1 };
}
