/**
 * A report whose every text is markup that would run if anything let it: harmless, because text is
 * text. It has no error, so that it can be published.
 */
export const payload =
  '"><img src=x onerror=canary()></script><script>canary()</script>]]>{canary()}';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const value = quoted(payload);
const formula = quoted(`=HYPERLINK("https://canary.example","x")${payload}`);

export const harmlessDepartment = `names:
  - name: ${value}
short: ${value}
region: ${value}
category: ${value}
fictional: true
`;

export const harmlessReport = `---
title: ${quoted(`示例 2022 年度${payload}`)}
department: wuhai
year: 2022
scheme: shili-2022
status: published
published: 2023-08-10
indexNumber: ${value}
documentNumber: ${value}
source:
  name: ${value}
  url: https://canary.example/"><script>canary()</script>
budget:
  adjusted: 100.00
  expenditure: 98.00
  executionRate: 98.00%
scores:
  total: 9
  indicators:
    - name: ${value}
      fullMark: 10
      score: 9
      reason: ${formula}
targets:
  - goal: ${value}
    name: ${value}
    relation: 定性
    target: ${value}
    actual: ${formula}
    unit: ${value}
    note: ${value}
projects:
  - name: ${formula}
    budget: 50.00
    expenditure: 49.00
    note: ${value}
problems:
  - id: w1
    text: ${value}
    indicator: ${value}
measures:
  - id: c1
    text: ${value}
    addresses: [w1]
evaluation:
  grades:
    - grade: ${value}
      count: 1
attachments:
  - title: ${value}
  - title: ${formula}
acknowledged:
  - rule: blocks-match-scheme
    reason: ${value}
corrections:
  - date: 2023-09-01
    field: budget.expenditure
    from: ${value}
    to: '98.00'
    reason: ${formula}
---

## 一、基本情况 \\<script>canary()\\</script>

正文 \\<img src=x onerror=canary()> &lt;script&gt;canary()&lt;/script&gt; \\{canary()\\}，canary 支出98.00万元[^1]。

\`<script>canary()</script>\`

\`\`\`html
<script>canary()</script>
\`\`\`

<Note title="&lt;script>canary()&lt;/script>">\\<svg onload=canary()></Note>

| \\<b onclick=canary()> | =1+1 |
| --- | --- |
| \\<script>canary()\\</script> | \\<iframe src=javascript:canary()> |

[javascript:canary()](https://canary.example/?"><script>canary\\(\\)</script>)

[^1]: \\<script>canary()\\</script>
`;

/** What the site says of itself, marked up in the same way. */
export const harmlessSite = (site: string) =>
  site.replaceAll(
    /^(name|description|organisation|icp|policeFiling|contact|licence): .*$/gmu,
    (_, key: string) => `${key}: ${value}`,
  );
