import { hiddenCharacter } from './hidden-character.ts';

/** Bytes of a name in UTF-8 that every file system and archive takes. */
const longestName = 200;

/** Signs that a file system, an address or a shell gives a meaning to. */
const signs = /[/\\:*?"<>|%#\p{Cc}]/u;

/** Names that Windows keeps for devices, whatever ending follows. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Formats that run code where they are opened, in a browser or outside. */
const executable = new Set(
  'html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt js mjs cjs wasm hta exe bat cmd com msi scr pif ps1 vbs vbe wsf jar apk app sh php phtml jsp asp aspx swf lnk url desktop docm xlsm dotm xltm pptm'.split(
    ' ',
  ),
);

/**
 * What is wrong with a file's name where it is to be published, `null` when nothing is: a sentence that
 * goes on from 文件名.
 *
 * @param name - The name alone, without a folder.
 */
export function fileNameProblem(name: string): string | null {
  const hidden = hiddenCharacter(name) ?? zeroWidth(name);
  if (hidden) return `含有看不见的字符（${hidden.code}）；请重新输入文件名`;
  const sign = signs.exec(name)?.[0];
  if (sign) return `不能含有 ${sign}；请用文字、数字和连字符`;
  if (/^[. ]|[. ]$/u.test(name)) return '不能以句点或空格开头、结尾；请改名';
  if (isDeviceName(name)) return `不能是 ${name}：Windows 不允许这个名称；请改名`;
  if (new TextEncoder().encode(name).length > longestName) {
    return `过长，最长${longestName}字节（约${Math.floor(longestName / 3)}个汉字）；请改短`;
  }
  if (name !== name.normalize('NFC')) return '含有拆开的字符，各系统的写法不同；请重新输入文件名';
  const ending = endingOf(name);
  return executable.has(ending)
    ? `以 .${ending} 结尾，打开时会运行程序，不得发布；请另存为 PDF 或 OFD`
    : null;
}

/** `xlsx` of `自评表.XLSX`; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function isDeviceName(name: string): boolean {
  return devices.test(name);
}

function zeroWidth(name: string) {
  const found = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u.exec(name)?.[0];
  if (found === undefined) return null;
  return { code: `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` };
}
