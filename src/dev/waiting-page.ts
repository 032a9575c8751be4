/** The page that stands in for all others while reports are prepared for the first time. */
export function waitingPage(line: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<title>正在准备预览</title>
<style>
:root { color-scheme: light dark; font-family: sans-serif; line-height: 1.7 }
body { max-width: 40rem; margin: 4rem auto; padding: 0 1.25rem }
h1 { font-size: 1.4rem }
</style>
</head>
<body>
<h1>正在准备预览</h1>
<p>${line}。</p>
<p>第一次打开要读取全部报告，此后只读取有改动的。本页每2秒更新，准备好后自动打开。</p>
</body>
</html>
`;
}
