import { severityNames } from '#core/finding.ts';
import type { PageFindings, ShownFinding } from './channel.ts';
import { answerEvent, askEvent, savedEvent } from './channel.ts';

const headings: Readonly<Record<PageFindings['kind'], string>> = {
  report: '核验结果',
  unreadable: '文件无法读取，改正后本页自动更新',
};

/** The page that stands in for one that cannot be shown; it reloads itself when a file is saved. */
export function findingsPage({ kind, files, findings }: PageFindings): string {
  const items = findings.map(item).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(headings[kind])}</title>
<script type="module">
  import { createHotContext } from '/@vite/client';
  const server = createHotContext('/findings');
  server.on('${savedEvent}', () => location.reload());
  // A save while the page was loading was told to nobody.
  server.on('${answerEvent}', ({ path, age }) => {
    if (path === location.pathname && age < performance.now()) location.reload();
  });
  server.send('${askEvent}', { path: location.pathname });
</script>
<style>
:root { color-scheme: light dark; font-family: sans-serif; line-height: 1.7 }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.25rem; overflow-wrap: anywhere }
h1 { font-size: 1.4rem }
li { margin-block: 1.5rem }
ol { padding: 0; list-style: none }
pre { padding: .75rem 1rem; overflow-x: auto; background: color-mix(in srgb, currentcolor 8%, transparent) }
mark { background: #c2410c; color: #fff }
small { opacity: .75 }
</style>
</head>
<body>
<h1>${html(headings[kind])}</h1>
<p>${files.map((file) => `<code>${html(file)}</code>`).join('、')}</p>
<ol>
${items === '' ? '<li>核验没有发现问题。</li>' : items}
</ol>
</body>
</html>
`;
}

function item({
  severity,
  message,
  file,
  line,
  column,
  rule,
  text,
  question,
}: ShownFinding): string {
  const at = column - 1;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  const frame =
    text.trim() === ''
      ? ''
      : `<pre>${line} │ ${html(text.slice(0, at))}<mark>${html(character)}</mark>${html(text.slice(at + character.length))}</pre>`;
  return `<li>
<strong>${severityNames[severity]}</strong> ${html(message)}
${frame}
<small><code>${html(file)}:${line}:${column}</code> <code>${html(rule)}</code> ${html(question)}</small>
</li>`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
