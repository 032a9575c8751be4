import type { Graph, Thing } from 'schema-dts';

/**
 * What a page states for machines, as the text of a `<script type="application/ld+json">`.
 *
 * No `<` is left in it, so that nothing an editor writes can end the script; the two line separators
 * that JSON allows and older scripts do not are escaped as well.
 */
export function jsonLdText(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
