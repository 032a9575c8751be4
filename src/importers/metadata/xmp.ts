import type { FileProperty } from './file-property.ts';

/** Elements of a packet of metadata that name people, with their lists. */
const people =
  /<(dc:creator|pdf:Author|photoshop:AuthorsPosition|xmpMM:ManagedBy|tiff:Artist|aux:OwnerName)[^>]*>([\s\S]*?)<\/\1>/gu;
const inAttribute = /\b(?:pdf:Author|tiff:Artist|aux:OwnerName)="([^"]+)"/gu;

/** Who and where the metadata packet of a PDF file or a picture names. */
export function namesInXmp(packet: string): readonly FileProperty[] {
  const person = (value: string): FileProperty => ({
    kind: 'person',
    what: '作者',
    value: decoded(value),
  });
  const names = [
    ...packet.matchAll(people).flatMap(([, , inner = '']) =>
      inner
        .split(/<[^>]*>/u)
        .filter((text) => text.trim() !== '')
        .map(person),
    ),
    ...packet.matchAll(inAttribute).map(([, value = '']) => person(value)),
  ];
  return /exif:GPSLatitude/u.test(packet) ? [...names, location] : names;
}

export const location: FileProperty = { kind: 'location', what: '拍摄位置', value: '经纬度' };

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
