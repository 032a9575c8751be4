import { formText } from './form-text.ts';

/** Who publishes a new site. */
export interface SiteIdentity {
  readonly name: string;
  readonly organisation: string;
  /** With https:// and without a slash at its end. */
  readonly url: string;
}

/**
 * The address of a site from what a person gives as its host: a domain, or an address.
 *
 * @returns `null` for what is no host.
 */
export function siteUrl(host: string): string | null {
  const [, scheme = 'https://', domain = ''] =
    /^(https?:\/\/)?([\p{L}\p{N}.-]+(?::\d{1,5})?)\/?$/u.exec(host.trim()) ?? [];
  return domain.includes('.') || /^localhost\b/u.test(domain) ? scheme + domain : null;
}

/** `site.yaml` of a new site: what is known, and every other key with what it is for. */
export function siteTemplate({ name, organisation, url }: SiteIdentity): string {
  const known = formText(
    {
      name,
      description: '公开部门整体支出绩效自评报告，每个数字都经过核验。',
      organisation,
      url,
    },
    {
      name: ['网站名称：页眉、页脚、网页标题和检索结果中都用它。'],
      description: ['一句话简介：首页和转发的链接中显示。'],
      organisation: ['主办单位：页脚显示，也是引用格式中的出版者。'],
      url: ['网址：写到域名为止，末尾不加斜杠；网页的固定地址、订阅和网站地图都由它生成。'],
    },
  );
  return `${known}${optionalKeys}`;
}

/** Keys that a site may leave out: each is switched on by deleting the # in front of it. */
const optionalKeys = `
# 以下各项没有就不写；要写，删去行首的“# ”。

# 数据与文字的使用许可：开放数据页和数据包说明中显示。
# licence: 可自由使用，转载时请注明来源。

# 政府网站标识码：十位数字；国务院部门的以 bm 开头，后接八位数字。不要删去引号。
# siteIdCode: "0000000000"

# ICP 备案号和公安备案号：页脚显示。
# icp: 某ICP备00000000号
# policeFiling: 某公网安备00000000000000号

# 对外公布的办公联系方式：页脚显示。不要写个人手机号码。
# contact: 绩效管理处，电话000-00000000

# 网站的强调色，深色配色由它推算；不写用默认颜色。不要删去引号。
# accent: "#8a1f1f"

# 检索时一并查询的其他网站，它们也要用本软件发布。
# federated:
#   - name: 网站名称
#     url: https://jixiao.example.gov.cn
`;

/** A guide that comes with the site: its file and its title. */
export interface Guide {
  readonly file: string;
  readonly title: string;
}

/** `README.md` of a new site. */
export function siteReadme({ name, organisation }: SiteIdentity, guides: readonly Guide[]): string {
  const list = guides.map(({ file, title }) => `- [${title}](${file})\n`).join('');
  return `# ${name}

${organisation}的部门整体支出绩效自评报告网站，用明账生成。内容在 \`content/\` 中，其余是程序。

需要 Node.js 20 或更新版本和 npm：

\`\`\`sh
npm install && npm start   # 核验、生成网站，并在 http://localhost:4321 打开
\`\`\`

## 发布第一份报告

1. 登记部门：

   \`\`\`sh
   npm run new -- department --id czj --name 某市财政局 --level 市级
   \`\`\`

2. 核对评分方案：\`content/schemes/\` 中有几个地方的方案，照着写本地的一份。

3. 新建报告，填写空白：

   \`\`\`sh
   npm run new -- report --department czj --year 2024
   npm run dev     # 边写边看
   npm run check   # 指出文件、行、列和怎样修改
   \`\`\`

4. 写完后把报告的 \`status\` 改为 \`published\`，运行 \`npm run build\`，把 \`dist/\` 放到网页服务器上。

网站名称、主办单位、备案号等写在 \`content/site.yaml\` 中。每条命令都可以加 \`-- --help\` 查看用法。
${list === '' ? '' : `\n## 指南\n\n${list}`}`;
}
