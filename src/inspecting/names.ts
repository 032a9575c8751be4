import type { FileProperty } from '#importers/metadata/file-property.ts';
import { maskName } from '#prose/mask-name.ts';

/** What programs and offices write where a name is asked for. */
const nobody =
  /^(?:admin(?:istrator)?s?|users?|guest|owner|default|unknown|none|null|author|pc|test|root|windows|微软用户|微软|用户|作者|未知|无|匿名|管理员|系统管理员|示例.*|.*(?:microsoft|office|wps|word|excel|adobe|acrobat|pdf|libreoffice|openpyxl|python|docx|xlsx|apache|poi|kingsoft|金山|lenovo|huawei|thinkpad|dell|asus|acer|hewlett|win\d+|雨林木风|深度技术|番茄花园|ghost|desktop-|user-|pc-|sheetjs).*|[a-z]{0,2}\d*|.*(?:公司|委员会|局|委|办|厅|处|科|室|部|院|中心|单位|政府|集团|站|所|联合会|工商联|协会|银行|学校|大学|软件|系统|平台))$/iu;

/** Properties that name a person or a place, masked; what names nobody is left out. */
export function namedIn(
  properties: readonly FileProperty[],
): readonly { readonly what: string; readonly masked: string }[] {
  return properties.flatMap(({ kind, what, value }) => {
    if (kind === 'location') return [{ what, masked: value }];
    const name = value.trim();
    return kind === 'person' && !nobody.test(name) ? [{ what, masked: maskName(name) }] : [];
  });
}
