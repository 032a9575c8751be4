import type { CitationWriter } from './citation.ts';

/** GB/T 7714—2015: 责任者. 题名[R/OL]. 版本项. (发布日期)[引用日期]. 网址. */
export const gbCitation: CitationWriter = (
  { author, title, published, version, address },
  accessed,
) => {
  const edition = version === null ? '' : `${version}版. `;
  const dates = `${published ? `(${published})` : ''}${accessed ? `[${accessed}]` : ''}`;
  return `${author}. ${title}[R/OL]. ${edition}${dates === '' ? '' : `${dates}. `}${address}.`;
};
