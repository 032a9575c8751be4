import type { Ask, Reply } from './ask.ts';
import { Run } from './run.ts';
import { type LoadBytes, openOtherSite, openSite, type VolumeSource } from './site-index.ts';

/** The reader's half of the search: everything between a question and what is shown. */
export interface Engine {
  /** Answers, at first with what is known; stops as soon as a newer question is asked. */
  readonly ask: (ask: Ask, reply: (reply: Reply) => void) => Promise<void>;
  /** Loads what every question needs. */
  readonly prepare: () => Promise<void>;
}

/**
 * @param load - Loads a file of an index, or a part of one, decompressed.
 * @param address - Where this site's index lies, with a slash at the end.
 */
export function openEngine(load: LoadBytes, address: string): Engine {
  const own = openSite(load, address);
  let others: readonly VolumeSource[] | null = null;
  const othersOf = async () => {
    const { federated } = await own.manifest();
    others ??= federated.map((site) => openOtherSite(load, site));
    return others;
  };
  let latest = 0;
  return {
    prepare: async () => {
      // Newest first, one after the other, until a question comes: it opens what it needs itself.
      for (const { open } of await own.volumes()) {
        if (latest > 0) return;
        await open().catch(() => {});
      }
    },
    ask: async (ask, reply) => {
      latest = ask.id;
      const [volumes, { aliases }] = await Promise.all([own.volumes(), own.manifest()]);
      const run = new Run(ask, reply, () => latest !== ask.id);
      await run.toTheEnd(volumes, await othersOf());
      await run.suggest(aliases, own.traditional);
    },
  };
}
