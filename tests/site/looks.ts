import type { Page } from 'playwright-core';
import { desktop, phone } from './visit.ts';

export interface Look {
  readonly name: string;
  /** Whether only colours and sizes differ from a look before it in the list. */
  readonly isAnother: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly media?: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Attributes of the root element by which readers choose a mode. */
  readonly modes?: Readonly<Record<string, string>>;
}

/**
 * Every way in which a reader may have a page shown. Colours that the system forces are left out: axe
 * reads those of the page all the same.
 */
export const looks: readonly Look[] = [
  { name: 'light on a desktop', isAnother: false, viewport: desktop },
  { name: 'light on a phone', isAnother: false, viewport: phone },
  ...(
    [
      { name: 'dark on a desktop', viewport: desktop, media: { colorScheme: 'dark' } },
      { name: 'dark by choice on a phone', viewport: phone, modes: { theme: 'dark' } },
      { name: 'high contrast', viewport: desktop, modes: { contrast: 'high' } },
      {
        name: 'high contrast in the dark',
        viewport: phone,
        media: { colorScheme: 'dark' },
        modes: { contrast: 'high' },
      },
      { name: 'the largest type', viewport: phone, modes: { size: 'largest' } },
      { name: 'the system asks for more contrast', viewport: desktop, media: { contrast: 'more' } },
    ] as const
  ).map((look) => ({ ...look, isAnother: true })),
];

/** Shows an open page in another look; nothing of the look before is left. */
export async function wear(page: Page, { viewport, media, modes = {} }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({
    colorScheme: 'light',
    contrast: 'no-preference',
    ...media,
  });
  await page.evaluate((chosen) => {
    for (const mode of ['contrast', 'size', 'theme']) delete document.documentElement.dataset[mode];
    Object.assign(document.documentElement.dataset, chosen);
  }, modes);
}
