import { acknowledgementsMatchFindings } from './acknowledgements-match-findings.ts';
import { attachmentsArePresent } from './attachments-are-present.ts';
import { bodyIsSafe } from './body-is-safe.ts';
import { childMarksSumToParent } from './child-marks-sum-to-parent.ts';
import { correctionsMatchFigures } from './corrections-match-figures.ts';
import { deductionsAreExplained } from './deductions-are-explained.ts';
import { departmentIsRegistered } from './department-is-registered.ts';
import { executionRateFollowsFromAmounts } from './execution-rate-follows-from-amounts.ts';
import { expenditureWithinBudget } from './expenditure-within-budget.ts';
import { factsAreToldAlike } from './facts-are-told-alike.ts';
import { frontMatterIsValid } from './front-matter-is-valid.ts';
import { fullMarksReachSchemeTotal } from './full-marks-reach-scheme-total.ts';
import { fundingSourcesSumToTotal } from './funding-sources-sum-to-total.ts';
import { gradeMatchesScore } from './grade-matches-score.ts';
import { projectsWithinExpenditure } from './projects-within-expenditure.ts';
import { reportMatchesItsFolder } from './report-matches-its-folder.ts';
import type { Rule } from './rule.ts';
import { schemeIsRegistered } from './scheme-is-registered.ts';
import { scoreWithinFullMark } from './score-within-full-mark.ts';
import { scoresSumToTotal } from './scores-sum-to-total.ts';
import { spendingPartsSumToWhole } from './spending-parts-sum-to-whole.ts';
import { targetsAgreeWithScores } from './targets-agree-with-scores.ts';
import { textComputationsHold } from './text-computations-hold.ts';
import { textFiguresAgreeWithData } from './text-figures-agree-with-data.ts';

/** Every rule, in the order in which the public catalogue shows them. */
export const rules: readonly Rule[] = [
  frontMatterIsValid,
  bodyIsSafe,
  reportMatchesItsFolder,
  departmentIsRegistered,
  schemeIsRegistered,
  executionRateFollowsFromAmounts,
  expenditureWithinBudget,
  spendingPartsSumToWhole,
  fundingSourcesSumToTotal,
  scoreWithinFullMark,
  scoresSumToTotal,
  childMarksSumToParent,
  fullMarksReachSchemeTotal,
  deductionsAreExplained,
  gradeMatchesScore,
  targetsAgreeWithScores,
  projectsWithinExpenditure,
  textFiguresAgreeWithData,
  textComputationsHold,
  factsAreToldAlike,
  attachmentsArePresent,
  correctionsMatchFigures,
  acknowledgementsMatchFindings,
];
