import type { PdfPage } from './page.ts';
import { unknownCharacters } from './readable-text.ts';

/** What a page shows that its text doesn't hold, in Chinese. */
export function lostOnPage(page: PdfPage): readonly string[] {
  const { texts, slanted, pictures, largePictures, replaced, damage } = page;
  const unknowns = texts.reduce((count, { text }) => count + unknownCharacters(text), 0);
  const notes: readonly (readonly [boolean, string])[] = [
    [texts.length + slanted.length === 0, '没有文字（空白页、图片或扫描件），未读入'],
    [damage.has('content'), '页面内容有损坏，可能缺字，请对照原件核对'],
    [pictures > 0, `图片${pictures}张`],
    [largePictures > 0, `大幅图片${largePictures}张`],
    [slanted.length > 0, `与正文方向不同的文字“${slanted.join('')}”（如水印）`],
    [unknowns > 0, `${unknowns}个没有文字编码的符号，请对照原件核对`],
    [
      replaced.length > 0,
      `字形相同的异码字${replaced.length}个，已换成通用字：${[...new Set(replaced)].join('')}`,
    ],
  ];
  return notes.flatMap(([applies, note]) => (applies ? [`第${page.number}页：${note}`] : []));
}
