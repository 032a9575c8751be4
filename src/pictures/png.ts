import { createHash } from 'node:crypto';
import sharp from 'sharp';

const options = {
  palette: true,
  colours: 32,
  dither: 0,
  effort: 4,
  compressionLevel: 9,
} as const;

/** Renders a drawing; the same drawing gives the same bytes. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg)).flatten().png(options).toBuffer();
  return new Uint8Array(png);
}

/** What decides the bytes of a picture besides its drawing, as a name. */
export function pngVersion(): string {
  const { sharp: version, vips } = sharp.versions;
  const parts = JSON.stringify({ version, vips, options });
  return createHash('sha256').update(parts).digest('hex').slice(0, 16);
}
