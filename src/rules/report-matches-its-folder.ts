import { agrees, disagrees, type ReportRule } from './rule.ts';

export const reportMatchesItsFolder: ReportRule = {
  id: 'report-matches-its-folder',
  family: 'identity',
  scope: 'report',
  severity: 'error',
  question: '元数据中的部门和年度是否与所在文件夹、文件名一致？',
  source: '报告的永久网址由文件夹（部门）和文件名（年度）组成',
  *check({ id, data }) {
    const [folder = '', name = ''] = id.split('/');
    if (data.department !== folder) {
      yield disagrees({
        at: ['department'],
        stated: data.department,
        expected: folder,
        message: `元数据写部门 ${data.department}，文件在 ${folder} 文件夹中；请移动文件或改正部门编号`,
      });
    }
    if (String(data.year) !== name) {
      yield disagrees({
        at: ['year'],
        stated: String(data.year),
        expected: name,
        message: `元数据写年度 ${data.year}，文件名是 ${name}；请改文件名或改正年度`,
      });
    }
    if (data.department === folder && String(data.year) === name) {
      yield agrees(['department'], `${folder}/${name}`);
    }
  },
  examples: {
    valid: [{ name: '部门与年度一致', frontMatter: 'department: shili\nyear: 2022' }],
    invalid: [
      {
        name: '复制上年文件后没有改年度',
        frontMatter: 'year: 2021',
        findings: [
          { at: 'year', message: '元数据写年度 2021，文件名是 2022；请改文件名或改正年度' },
        ],
      },
      {
        name: '放错文件夹',
        frontMatter: 'department: jiaoyu',
        findings: [
          {
            at: 'department',
            message: '元数据写部门 jiaoyu，文件在 shili 文件夹中；请移动文件或改正部门编号',
          },
        ],
      },
    ],
    missing: [],
  },
};
