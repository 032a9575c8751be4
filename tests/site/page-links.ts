/** What an attribute of a page leads to, `srcset` and the addresses of `<meta>` included. */
export function linksOf(html: string): readonly string[] {
  const plain = [...html.matchAll(/\s(?:href|src|action|poster|cite)="([^"]*)"/gu)];
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/gu)].flatMap(([, set = '']) =>
    set.split(',').map((one) => one.trim().split(/\s/u)[0] ?? ''),
  );
  const metas = [...html.matchAll(/<meta\s[^>]*content="(https?:[^"]*)"/gu)];
  // What search engines read, in JSON: only whole addresses.
  const linked = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)]
    .flatMap(([, json = '']) => json.match(/"https?:[^"\\]*"/gu) ?? [])
    .map((text) => text.slice(1, -1))
    // The vocabulary is a name, not a link.
    .filter((address) => !address.startsWith('https://schema.org'))
    // A fragment makes a name for a thing there, not a place on the page.
    .map((address) => address.replace(/#.*$/u, ''));
  return [...[...plain, ...metas].map(([, to = '']) => to), ...sets, ...linked].map((to) =>
    to.replaceAll('&amp;', '&'),
  );
}
