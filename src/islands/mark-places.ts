/** Marks on a page; the one that a reader stands on is marked more strongly. */
export interface Marks {
  readonly stand: (place: number) => void;
  readonly clear: () => void;
}

/** Marks places without touching the page where the browser can, with `<mark>` where it cannot. */
export function markPlaces(places: readonly Range[]): Marks {
  return 'highlights' in CSS ? highlights(places) : markElements(places);
}

function highlights(places: readonly Range[]): Marks {
  const here = new Highlight();
  here.priority = 1;
  CSS.highlights.set('found', new Highlight(...places));
  CSS.highlights.set('found-here', here);
  return {
    stand: (place) => {
      here.clear();
      const range = places[place];
      if (range) here.add(range);
    },
    clear: () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    },
  };
}

function markElements(places: readonly Range[]): Marks {
  // From the last to the first: splitting a text moves only what follows.
  const marks = places
    .map(textsIn)
    .toReversed()
    .map((texts) => texts.toReversed().map(wrapped))
    .toReversed();
  return {
    stand: (place) => {
      for (const [index, parts] of marks.entries()) {
        for (const part of parts) part.classList.toggle('found-here', index === place);
      }
    },
    clear: () => {
      for (const mark of marks.flat()) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

interface TextPart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The texts that a range runs through. */
function textsIn(range: Range): readonly TextPart[] {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  const parts: TextPart[] = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (
    let node: Node | null =
      walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (end > start) parts.push({ node, start, end });
  }
  return parts;
}

function wrapped({ node, start, end }: TextPart): HTMLElement {
  const mark = document.createElement('mark');
  const found = node.splitText(start);
  found.splitText(end - start);
  found.replaceWith(mark);
  mark.append(found);
  return mark;
}
