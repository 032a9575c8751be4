import type { Caution } from '#comparing/comparability.ts';
import type { Loaded } from './compare-load.ts';
import { button, element } from './element.ts';

/** What a comparison says above its table: what is missing first, then what to beware of. */
export function compareNotices(
  { complaints, loaded, cautions }: Said,
  retry: () => void,
): readonly HTMLElement[] {
  const of = (state: Loaded['state']) =>
    loaded.filter((one) => one.state === state).map(({ id }) => `“${id}”`);
  const unknown = of('unknown');
  const failed = of('failed');
  return [
    ...complaints.map((text) => notice('warning', text)),
    ...(unknown.length > 0
      ? [notice('warning', `本站没有编号为${unknown.join('、')}的报告，没有列出。`)]
      : []),
    ...(failed.length > 0
      ? [
          notice(
            'warning',
            `${failed.join('、')}的数据没有取到，可能是网络中断。`,
            button('重试', {}, retry),
          ),
        ]
      : []),
    ...cautions.map(({ kind, text, links }) =>
      notice(kind, text, ...links.map((link) => element('a', { href: link.href }, link.text))),
    ),
  ];
}

interface Said {
  readonly complaints: readonly string[];
  readonly loaded: readonly Loaded[];
  readonly cautions: readonly Caution[];
}

function notice(kind: Caution['kind'], text: string, ...more: readonly Node[]): HTMLElement {
  const label = element('strong', {}, kind === 'warning' ? '注意' : '说明');
  return element(
    'p',
    { class: `compare-notice compare-${kind}` },
    label,
    ` ${text}`,
    ...more.flatMap((node) => [' ', node]),
  );
}
