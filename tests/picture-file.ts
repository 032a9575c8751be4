/** A JPEG file with an Exif block that names its photographer and where it was taken. */
export function photograph(artist: string): Uint8Array {
  const name = [...new TextEncoder().encode(artist), 0];
  const u16 = (value: number) => [value >> 8, value & 255];
  const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
  const tag = (id: number, type: number, count: number, value: readonly number[]) => [
    ...u16(id),
    ...u16(type),
    ...u32(count),
    ...value,
  ];
  const afterMain = 8 + 2 + 2 * 12 + 4;
  const gps = afterMain + name.length;
  const tiff = [
    ...[0x4d, 0x4d, 0, 42],
    ...u32(8),
    ...u16(2),
    ...tag(
      0x013b,
      2,
      name.length,
      name.length > 4 ? u32(afterMain) : [...name, 0, 0, 0].slice(0, 4),
    ),
    ...tag(0x8825, 4, 1, u32(gps)),
    ...u32(0),
    ...name,
    ...u16(1),
    ...tag(2, 5, 1, u32(gps + 18)),
    ...u32(0),
    ...u32(23),
    ...u32(1),
  ];
  const content = [...[...'Exif'].map((one) => one.charCodeAt(0)), 0, 0, ...tiff];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1],
    ...u16(content.length + 2),
    ...content,
    ...[0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9],
  ]);
}
