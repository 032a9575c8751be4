import { contextOf } from './number-context.ts';
import type { FoundDatum } from './personal-datum.ts';

const address =
  /(?<![\w.+-])(?<name>[\w.+-]{1,64})\s?(?:@|[[(（]\s?at\s?[\])）]|#(?=(?:qq|163|126)\.com))\s?(?<host>[a-z0-9-]+(?:\s?(?:\.|[[(（]\s?dot\s?[\])）])\s?[a-z0-9-]+){1,4})(?![\w-])/giu;
/** Hosts where people have mailboxes of their own. */
const anybodys =
  /^(?:qq|163|126|139|189|gmail|foxmail|sina|hotmail|outlook|yeah|sohu|aliyun|icloud|live|yahoo|wo|21cn|tom|msn|proton|protonmail|vip\.\w+)\.(?:com|cn|net|me)(?:\.cn)?$/iu;
/** Mailboxes of public bodies are there for the public. */
const bodies = /(?:^|\.)(?:gov|edu|mil)\.cn$/iu;
const office = /办公|单位|公共|公开|监督|举报|咨询|受理|征求意见|意见建议|投诉|值班|政务|官方/u;

export function* findEmails(text: string, label: string): Generator<FoundDatum> {
  for (const { 0: printed, index: start, groups } of text.matchAll(address)) {
    const host = (groups?.['host'] ?? '')
      .replaceAll(/[[(（]\s?dot\s?[\])）]/giu, '.')
      .replaceAll(/\s/gu, '');
    if (bodies.test(host)) continue;
    const found = { start, end: start + printed.length };
    const { before } = contextOf(text, found, label);
    const official = !anybodys.test(host) || office.test(before) || office.test(label);
    const masked = `${printed.slice(0, 1)}***@${host}`;
    yield { kind: '电子邮箱', masked, ...found, official };
  }
}
