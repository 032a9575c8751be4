import { defineToolbarApp } from 'astro/toolbar';
import { countBySeverity, severityNames } from '#core/finding.ts';
import { indexChangedEvent } from '#search/manifest.ts';
import type { PageFindings, ShownFinding } from './channel.ts';
import {
  type Answer,
  answerEvent,
  askEvent,
  type Followed,
  indexedEvent,
  savedEvent,
} from './channel.ts';
import { refresh } from './refresh.ts';

const style = `
.panel { box-sizing: border-box; position: fixed; inset: auto 1rem 4.5rem auto; width: min(40rem, calc(100vw - 2rem)); max-height: 60vh;
  overflow-y: auto; padding: 1rem 1.25rem; border: 1px solid #343841; border-radius: 12px;
  background: #13151a; color: #e8e6e0; font: 15px/1.65 sans-serif; overflow-wrap: anywhere }
h1 { margin: 0 0 .6em; font-size: 1.05em }
ol { margin: 0; padding: 0; list-style: none }
li { padding: .75em 0; border-top: 1px solid #343841 }
p { margin: .2em 0 }
b { display: inline-block; padding: 0 .4em; border: 1px solid; font-size: .85em; font-weight: 400 }
.error, .warning { color: #f0a06a } .note { color: #a7aeb4 }
code, .hint { color: #a7aeb4; font-size: .87em } a { color: #7cc0d0 }
`;

const openKey = 'mingzhang-checks-open';

/** The findings of the page in view, asked for when it opens and again on every save. */
export default defineToolbarApp({
  init(canvas, app, server) {
    hideBuiltInApps();
    const panel = element('section', { className: 'panel', lang: 'zh-CN' });
    panel.setAttribute('aria-label', '本页核验结果');
    canvas.append(element('style', { textContent: style }), panel);
    const ask = () => server.send(askEvent, { path: location.pathname });
    const follow = following();
    server.on<Answer>(answerEvent, ({ path, page, ...followed }) => {
      if (path !== location.pathname) return;
      follow(followed);
      const { error, warning } = countBySeverity(
        page?.findings.filter(({ acknowledged }) => acknowledged === null) ?? [],
      );
      if (error + warning === 0) app.toggleNotification({ state: false });
      else app.toggleNotification({ state: true, level: error > 0 ? 'error' : 'warning' });
      panel.replaceChildren(...contents(page));
    });
    server.on<Followed>(savedEvent, (followed) => {
      ask();
      follow(followed);
    });
    server.on(indexedEvent, () => dispatchEvent(new Event(indexChangedEvent)));
    ask();
    // Some pages are loaded again: what was open stays open.
    app.onToggled(({ state }) => sessionStorage.setItem(openKey, String(state)));
    if (sessionStorage.getItem(openKey) === 'true') app.toggleState({ state: true });
  },
});

/** Refreshes the page when it shows less than was saved, whether the save was told to it or not. */
function following(): (followed: Followed) => void {
  let shown: number | null = null;
  return ({ revision, age }) => {
    // A save may have come while the page was loading.
    const isOld = shown === null ? age < performance.now() : revision > shown;
    shown = revision;
    if (isOld) void refresh();
  };
}

function contents(page: PageFindings | null): Node[] {
  if (page === null) {
    return [
      element('h1', { textContent: '核验' }),
      element('p', { textContent: '打开一份报告的页面，这里列出它的核验结果。' }),
    ];
  }
  const counts = countBySeverity(page.findings);
  const tally = (['error', 'warning', 'note'] as const)
    .map((severity) => `${severityNames[severity]}${counts[severity]}项`)
    .join('，');
  const list = element('ol', {});
  list.append(...page.findings.map(item));
  return [element('h1', { textContent: `本页核验：${tally}` }), list];
}

function item(finding: ShownFinding): HTMLElement {
  const { severity, message, file, line, column, rule, question, acknowledged, fix } = finding;
  const head = element('p', {});
  const label =
    acknowledged === null ? severityNames[severity] : `${severityNames[severity]}，已说明`;
  head.append(element('b', { className: severity, textContent: label }), ` ${message}`);
  const place = element('p', {});
  place.append(
    element('code', { textContent: `${file}:${line}:${column}` }),
    ' ',
    element('a', { href: `/checks/#${rule}`, textContent: rule }),
  );
  const hints = [
    question,
    ...(fix === null ? [] : [`npm run check -- --fix 可以改正：${fix.find} → ${fix.replace}`]),
    ...(acknowledged === null ? [] : [`部门说明：${acknowledged}`]),
  ];
  const entry = element('li', {});
  entry.append(
    head,
    place,
    ...hints.map((textContent) => element('p', { className: 'hint', textContent })),
  );
  return entry;
}

/** Editors see one button; what Astro brings for its own developers is of no use to them. */
function hideBuiltInApps(): void {
  const bar = document.querySelector('astro-dev-toolbar')?.shadowRoot;
  bar?.append(
    element('style', {
      textContent: '[data-app-id^="astro:"], .separator { display: none !important }',
    }),
  );
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
