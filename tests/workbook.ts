import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';

/** Writes the self-evaluation table (自评表) of the test documents' department as a workbook. */
export function writeWorkbook(path: string): void {
  const sheet = utils.aoa_to_sheet([
    ['部门整体支出绩效自评表'],
    ['（2021年度）'],
    ['部门名称', '示例市示例局'],
    ['一级指标', '二级指标', '分值', '得分', '扣分原因'],
    ['管理效能', '政府采购执行率', '2', '0', '采购的实际金额超出计划金额'],
    ['履职效能', '服务企业', '50', '50', ''],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '自评表');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}
