import { exifProperties } from './exif.ts';
import type { FileProperty } from './file-property.ts';
import { isJpeg, isPng, type PicturePart, pictureParts } from './picture-parts.ts';
import { namesInXmp } from './xmp.ts';

export function isPicture(bytes: Uint8Array): boolean {
  return isPng(bytes) || isJpeg(bytes);
}

/** Who and where a JPEG or PNG file names besides its pixels; nothing of other files. */
export function pictureProperties(bytes: Uint8Array): readonly FileProperty[] {
  return [...pictureParts(bytes)].flatMap(propertiesIn);
}

function propertiesIn({ name, content }: PicturePart): readonly FileProperty[] {
  if (name === 'eXIf') return exifProperties(content);
  if (name === 'APP1' && startsWith(content, 'Exif\0\0'))
    return exifProperties(content.subarray(6));
  if (name === 'APP1') return namesInXmp(text(content));
  if (name === 'COM') return [{ kind: 'text', what: '图片说明', value: text(content) }];
  if (!/^[tiz](?:EX|TX)t$/u.test(name)) return [];
  const [key = '', ...values] = text(content).split('\0');
  const value = values.join(' ');
  if (/^author$/iu.test(key)) return [{ kind: 'person', what: '作者', value }];
  return [...namesInXmp(value), { kind: 'text', what: '图片说明', value }];
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
