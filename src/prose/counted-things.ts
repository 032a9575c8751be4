/** What says whether numerals before a counter count anything. */
interface Counted {
  /** The numerals as written. */
  readonly number: string;
  readonly unit: string;
  /** The text before the numerals, and behind the counter. */
  readonly before: string;
  readonly rest: string;
}

/** What a report is divided into and looked at by; never what a target or a project is about. */
const abstractNouns =
  '[一二三四]级指标|指标|方面|问题|任务|目标|版块|板块|部分|环节|阶段|层面|维度|措施|职责|职能|内容';
/** Nouns that reports count with 个 and 项; 两个维护 and 八项规定 are names, with none of them. */
const nouns = `${abstractNouns}|项目|单位|部门|科室|处室|机构|中心|基地|平台|站点|示范点|党支部|党组织|社区|村|乡镇|街道|镇街|镇|区县|县|商会|协会|商协会|企业|学校|合同|案例|课题|系统|场馆|岗位|班次|培训班|服务点|网点|床位|学位|奖项|标段|文件|工程|活动|业务|工作|建议|意见|诉求`;
const modifiers = '[^，。；：、！？…（）“”《》\\s\\d\u{FFFC}是的了在为有由与和等]{0,6}?';
const nounBehind = new RegExp(`^${modifiers}(?:${nouns})(?!建设|行动|成就)`, 'u');
const abstractBehind = new RegExp(`^${modifiers}(?<noun>${abstractNouns})`, 'u');
/** Names of policies, which begin like a count: 四个意识, 两个健康示范城市, 五个一工程. */
const slogan =
  /^(?:一(?!级)|年|不|必须|坚持|明确|确立|维护|意识|自信|健康|覆盖|代表|全面|统筹|务必|大局|责任|转变|精准|毫|伟大|服从|敬畏|先|区分|有之|严|到位|结合|关键|理直|牢牢|巩固|聚焦|突出|强化|加强|提升|行动|计划|精神|制度|规定|纪律|准则|改革|清单|机制)/u;

/** Words that a counter opens, or that make a name of numerals and counter: 三场馆, 五家渠, 四位一体. */
const otherWords: Readonly<Record<string, RegExp>> = {
  元: /^[素件组老旦宵首年月化]/u,
  家: /^[长庭属居访具电渠子村屯湾店镇乡沟台坪河岭寨庄桥坡山营堡圩巷岗庙]/u,
  次: /^(?:方|性|元|产业|分配|创业|开发|供|污染|数|日|年|全会|全体|党代会|代表大会|三番|序|级)/u,
  场: /^(?:馆|所|地|景|硬仗|大?战|攻坚)/u,
  人: /^(?:同行|民|才|大|制|行|转|帮|格|称|均|口|小组|间|工)/u,
  名: /^(?:工程|建设|战略|行动|计划|单|录|称|义|额|气|牌|胜|著|山|城|一)/u,
  位: /^[一数于列居置次移]/u,
  件: /^[套事大实民]/u,
  宗: /^[教旨罪]/u,
  份: /^[额子]/u,
  篇: /^(?:[幅章]|大?文章)/u,
  座: /^(?:谈|大山|右|位)/u,
  户: /^[联籍口外]/u,
  笔: /^[记试者画]/u,
  套: /^(?:班子|路|取)/u,
};
/** 三万元以下 is a limit, 三名三实 a name. */
const noEnd = /^(?:以下|以内|及以|级|[二两三四五六七八九](?!级))/u;
/** Counters that only make a count with a noun behind them, or at the end of a clause. */
const nounNeeded: readonly string[] = ['个', '项', '所', '条', '起'];
const otherNouns: Readonly<Record<string, RegExp>> = {
  所: /^[^，。；：、\s]{0,4}?(?:学校|高校|院校|大学|中学|小学|学院|幼儿园|医院|养老院|福利院|机构)/u,
  条: /^[^，。；：、\s]{0,4}?(?:线路|路线|道路|生产线|公交线|意见|建议|线索|信息)/u,
  起: /^[^，。；：、\s]{0,6}?(?:案|事故|事件|纠纷|投诉|火灾|举报|违法|违规)/u,
};
/** Counters that number offices, phases and places as well: 三处, 二台. */
const ofOffices = /^(?:处|台|套|亩|吨|位)$/u;

/** 科创十八条 is a paper and 七月十五起 a date: at the end of a clause these counters say too little. */
const nounBehindOnly = /^[条起]$/u;
/** 每季度两次 and 一年三次 are rates, 周三次日 is a day. */
const perTime = /(?:每[^，。；、]{0,3}|一[年月周天日季]|周|星期)$/u;
/** 两届 … 四次会议 is a session by its number. */
const session = /届[^，。；]{0,12}$/u;
/** 一个中心两个基地 names a plan by its parts. */
const inRow = {
  before: /[一二两三四五六七八九十]个[^，。；：、]{1,5}$/u,
  after: /^[^，。；：、]{1,5}?[一二两三四五六七八九十]个/u,
};

/**
 * Whether numerals with a counter certainly state a number of something. 一个, 一次 and 一家 are
 * articles; 二次 and 二处 are ordinals.
 */
export function countsSomething({ number, unit, before, rest }: Counted): boolean {
  if (unit === '%' || unit === '个百分点') return true;
  if (/^[一二零]$/u.test(number)) return false;
  const several = number.length > 1;
  if (otherWords[unit]?.test(rest) || noEnd.test(rest)) return false;
  if (unit === '元') return several;
  if (ofOffices.test(unit)) return (several || number === '两') && !/^[室长级县市]/u.test(rest);
  if (perTime.test(before) || (unit === '次' && /^会议/u.test(rest) && session.test(before)))
    return false;
  if (!nounNeeded.includes(unit)) return true;
  if (unit === '个' && (inRow.before.test(before) || inRow.after.test(rest))) return false;
  if (slogan.test(rest) || /^(?:月|小时|星期|工作日|学期|季度|百分)/u.test(rest)) return false;
  // 诉求三十五项。 has its noun before it.
  if (!nounBehindOnly.test(unit) && /^(?:以上|左右)?(?:[，。；、：！？（）\s]|$)/u.test(rest))
    return true;
  const noun = otherNouns[unit] ?? nounBehind;
  return (several && unit === '个') || noun.test(rest);
}

/** What a count divides, 三级指标 in 十一个三级指标; `null` when no such noun follows. */
export function countedNoun(rest: string): string | null {
  return abstractBehind.exec(rest)?.groups?.['noun'] ?? null;
}
