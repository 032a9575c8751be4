import type { PackPlace } from '#search/pack.ts';

/** Bytes between two parts for which one request is cheaper than two. */
const gap = 8000;

interface Waiting {
  readonly place: PackPlace;
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (reason: unknown) => void;
}

type LoadStretch = (place: PackPlace) => Promise<Uint8Array<ArrayBuffer>>;

/** Loads parts of one file; those asked for at the same time that lie together come as one. */
export function partsLoader(load: LoadStretch): LoadStretch {
  let waiting: Waiting[] = [];
  const flush = () => {
    const asked = waiting.sort((a, b) => a.place.start - b.place.start);
    waiting = [];
    for (let from = 0; from < asked.length; ) {
      let to = from + 1;
      let end = asked[from]?.place.end ?? 0;
      while (to < asked.length && (asked[to]?.place.start ?? 0) <= end + gap) {
        end = Math.max(end, asked[to]?.place.end ?? 0);
        to += 1;
      }
      answer(asked.slice(from, to), { start: asked[from]?.place.start ?? 0, end }, load);
      from = to;
    }
  };
  return (place) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush);
      waiting.push({ place, resolve, reject });
    });
}

function answer(together: readonly Waiting[], stretch: PackPlace, load: LoadStretch): void {
  load(stretch).then(
    (bytes) => {
      for (const { place, resolve } of together) {
        resolve(bytes.slice(place.start - stretch.start, place.end - stretch.start));
      }
    },
    (reason) => {
      for (const { reject } of together) reject(reason);
    },
  );
}
