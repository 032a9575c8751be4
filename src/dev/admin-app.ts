import { type CmsConfig, formats } from '#authoring/cms-config.ts';
import { registryContent, registryText, reportContent, reportText } from '#authoring/cms-text.ts';

/** What Sveltia's script puts on the page. */
interface Cms {
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      readonly fromFile: (text: string) => unknown;
      readonly toFile: (content: Readonly<Record<string, unknown>>) => string;
    },
  ) => void;
  readonly init: (options: { readonly config: CmsConfig }) => void;
}

/** Starts the form with formats that keep decimals as they are written. */
const cms = (globalThis as unknown as { readonly CMS: Cms }).CMS;
const config = JSON.parse(document.querySelector('#config')?.textContent ?? '{}') as CmsConfig;

cms.registerCustomFormat(formats.report, 'mdx', { fromFile: reportContent, toFile: reportText });
cms.registerCustomFormat(formats.registry, 'yaml', {
  fromFile: registryContent,
  toFile: registryText,
});
cms.init({ config });
