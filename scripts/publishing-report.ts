import { styleText } from 'node:util';
import { countBySeverity } from '#core/finding.ts';
import { shownSources } from '#prose/shown-source.ts';
import { publish } from '#publishing/publish.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';

/**
 * Publishes and tells a person what happened: steps, counts, time, or what stands in the way.
 *
 * @returns Whether the site was published.
 */
export async function publishAloud(content: string, out: string): Promise<boolean> {
  const started = performance.now();
  const result = await publish({
    root: process.cwd(),
    content,
    out,
    onStep: (step) => process.stdout.write(`· ${step}\n`),
  });
  const { reports, findings } = result.checked;
  if (!result.published) {
    process.stdout.write(
      findingsPretty({
        findings: result.blocking,
        sources: shownSources(result.checked.sources, findings),
        reports,
        paint: (style, text) => styleText(style, text),
      }),
    );
    process.stdout.write(`没有发布；${out} 中原有的网站保持不变。\n`);
    return false;
  }
  const { error, warning, note } = countBySeverity(findings);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${reports}份报告，${result.pages}个页面，检索索引分${result.search.shards}片（重建${result.search.built}片）；核验结果：错误${error}项（均已说明），警告${warning}项，提示${note}项；用时${seconds}秒。网站在 ${out} 文件夹。\n`,
  );
  return true;
}
