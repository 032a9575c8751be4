import { familyOf, readLabel } from './labels.ts';
import type { ToldAmount } from './told-amount.ts';

/** “三公”经费支出6.82万元，同比下降18%，全部为公务用车运行维护费。 */
const all =
  /^(?:，(?:同比|[较比](?:上年|去年)|与上年)[^，。；]{2,16})*，(?:全部|均)[为是](?<item>[^，。；]{4,20})(?=[，。；]|$)/u;

/** The item of “三公”经费 that an amount of the whole is said to be spent on alone; none otherwise. */
export function wholeOfOne(told: ToldAmount): readonly ToldAmount[] {
  const { line, figure, topic, measure } = told;
  if (topic !== 'total' || measure !== 'expenditure') return [];
  const item = all.exec(line.text.slice(figure.end))?.groups?.['item'] ?? '';
  const label = readLabel(item, 'money');
  const isItem = label?.topic && label.topic !== 'total' && label.measure === null;
  return isItem && familyOf(label.topic) === 'three-public'
    ? [{ ...told, topic: label.topic }]
    : [];
}
