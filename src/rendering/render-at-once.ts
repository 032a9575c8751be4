import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** What stands in Astro's code, and what takes its place. */
interface Replacement {
  readonly before: string;
  readonly after: string;
}

/**
 * By the file of Astro's. Once something on a page has to be waited for, Astro renders all that follows
 * into buffers, a tenth of the time of a page; and it waits where there is nothing to wait for.
 */
const replacements: Readonly<Record<string, Replacement>> = {
  // The tag of a script, the same on every page of a bundle: asked for once.
  'astro/dist/runtime/server/render/script.js': {
    before: 'async function renderScript(result, id) {',
    after: `const knownScripts = new Map();
function renderScript(result, id) {
  return knownScripts.get(id) ?? askForScript(result, id).then((script) => {
    knownScripts.set(id, script);
    return script;
  });
}
async function askForScript(result, id) {`,
  },
  // A custom element of our own: for Astro it may be the component of a framework, of which there is none.
  'astro/dist/runtime/server/render/component.js': {
    before: `  return renderFrameworkComponent(result, displayName, Component, props, slots).catch(`,
    after: `  const names = Object.keys(slots);
  if (
    typeof Component === "string" &&
    Component.includes("-") &&
    names.every((name) => name === "default") &&
    !Object.keys(props).some((name) => name.includes(":"))
  ) {
    const attributes = internalSpreadAttributes(props, true, Component);
    return renderTemplate\`\${markHTMLString(\`<\${Component}\${attributes}>\`)}\${slots.default?.(result)}\${markHTMLString(\`</\${Component}>\`)}\`;
  }
  return renderFrameworkComponent(result, displayName, Component, props, slots).catch(`,
  },
  // The digest of a style that has no text, since its sheet is a file: of the same few texts on every page.
  'astro/dist/core/encryption.js': {
    before: 'async function generateCspDigest(data, algorithm) {',
    after: `const knownDigests = new Map();
function generateCspDigest(data, algorithm) {
  if (data !== "") return digestText(data, algorithm);
  if (!knownDigests.has(algorithm)) knownDigests.set(algorithm, digestText(data, algorithm));
  return knownDigests.get(algorithm);
}
async function digestText(data, algorithm) {`,
  },
  // The text of a page, which stays text until it is written.
  'astro/dist/runtime/server/render/page.js': {
    before: `    body = encoder.encode(body);
    headers.set("Content-Length", body.byteLength.toString());
`,
    after: '',
  },
};

export const replacedFiles: readonly string[] = Object.keys(replacements);

/** Lets the bundle of pages render at once what Astro renders later; the text is the same. */
export function renderAtOnce(): Plugin {
  return {
    name: 'mingzhang-render-at-once',
    transform: (code: string, id: string) => atOnce(code, id),
  };
}

/** `null` for what stays as it is: other files, and what another version of Astro has written anew. */
export function atOnce(code: string, file: string): string | null {
  const path = file.replaceAll('\\', '/').replace(/\?.*$/u, '');
  const found = Object.entries(replacements).find(([end]) => path.endsWith(`/node_modules/${end}`));
  if (!found) return null;
  const [, { before, after }] = found;
  return code.split(before).length === 2 ? code.replace(before, () => after) : null;
}
