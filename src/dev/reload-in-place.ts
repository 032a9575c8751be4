import type { HookParameters } from 'astro';
import { savedEvent } from './channel.ts';

/** Milliseconds after a save in which Astro's lists follow it, with a thousand reports. */
const lists = 30_000;

/**
 * Lets pages be brought up to date in place where Astro would load them again: when its lists have
 * followed a save of the content. Every other reload, such as for a changed component, stays one.
 *
 * @param savedAt - When the content was saved last, in milliseconds since 1970; 0 for never.
 */
export function reloadInPlace(
  { ws }: HookParameters<'astro:server:setup'>['server'],
  savedAt: () => number,
): void {
  const send = ws.send.bind(ws) as (...message: readonly unknown[]) => void;
  ws.send = (...message: readonly unknown[]) => {
    const isDue = Date.now() - savedAt() < lists && isOfLists(message[0]);
    if (isDue) send(savedEvent, {});
    else send(...message);
  };
}

/** Vite says which file a reload is for, and Astro's own for code have no path. */
function isOfLists(message: unknown): boolean {
  const { type, path, triggeredBy } = message as Readonly<Record<string, unknown>>;
  return type === 'full-reload' && path === '*' && triggeredBy === undefined;
}
