import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn } from '#extracting/text/sentences.ts';
import type { Clause } from './clauses.ts';
import { plainWords } from './names.ts';
import type { ToldTarget } from './told-target.ts';

const done =
  '完善|启动|建成|出台|印发|制定|修订|成立|组建|搭建|开通|建立健全|建立|健全|完成|加快推动|加强';
const thing =
  '体系|机制|平台|制度|方案|办法|规划|意见|工程|培育|城市|基地|中心|系统|建设|工作|任务|编制|验收|改造|修缮|联盟|服务站|细则|标准|数据库';
const pattern = new RegExp(`^(?<done>${done})了?(?<thing>[^，。；、]{3,36}(?:${thing}))$`, 'u');
const notDone = /[将拟未没]|不|尚|计划|下一步|力争|要求|情况|按照/u;

/** What a clause without figures says was done to one named thing, `null` when that is not certain. */
export function qualitativeTarget(line: NarrativeLine, clause: Clause): ToldTarget | null {
  const text = plainWords(clause.text);
  const groups = pattern.exec(text)?.groups;
  if (!groups || notDone.test(text)) return null;
  const { done: actual = '', thing: name = '' } = groups;
  // 加强工作 and 加快推动建设 of anything are slogans unless the thing has a name of its own.
  if (/^加/u.test(actual) && !/[“《]/u.test(name)) return null;
  const found = (value: string) => foundIn(line, value, clause);
  return {
    name,
    figure: null,
    data: { name: found(name), relation: found('定性'), actual: found(actual) },
  };
}
