import type { APIRoute } from 'astro';
import { attachmentBytes, attachments } from '#reading/site.ts';

/** The files published beside reports, byte for byte. */
export async function getStaticPaths() {
  const all = await attachments();
  return all.map(({ id, name }) => {
    const [department, year] = id.split('/');
    return { params: { department, year, file: name }, props: { id, name } };
  });
}

export const GET: APIRoute<{ id: string; name: string }> = ({ props }) =>
  new Response(attachmentBytes(props.id, props.name));
