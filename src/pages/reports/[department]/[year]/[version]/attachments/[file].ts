import type { APIRoute } from 'astro';
import { keptBytes, summaries, versionsOf } from '#reading/site.ts';

/** The files that were published beside superseded states, byte for byte. */
export async function getStaticPaths() {
  return (await summaries()).flatMap(({ id, department, year }) =>
    versionsOf(id)
      .filter(({ current }) => !current)
      .flatMap(({ version, attachments }) =>
        Object.entries(attachments).map(([file, sha256]) => ({
          params: { department, year: String(year), version, file },
          props: { id, sha256 },
        })),
      ),
  );
}

export const GET: APIRoute<{ id: string; sha256: string }> = ({ props }) =>
  new Response(keptBytes(props.id, props.sha256));
