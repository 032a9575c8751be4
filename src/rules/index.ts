import { acknowledgementsMatchFindings } from './acknowledgements-match-findings.ts';
import { attachmentTitlesSayWhatTheyAre } from './attachment-titles-say-what-they-are.ts';
import { attachmentTypesAreReadable } from './attachment-types-are-readable.ts';
import { attachmentsArePresent } from './attachments-are-present.ts';
import { bodyIsSafe } from './body-is-safe.ts';
import { childMarksSumToParent } from './child-marks-sum-to-parent.ts';
import { correctionsMatchFigures } from './corrections-match-figures.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { deductionsAreExplained } from './deductions-are-explained.ts';
import { departmentIsRegistered } from './department-is-registered.ts';
import { departmentNameIsWrittenOneWay } from './department-name-is-written-one-way.ts';
import { documentNumbersUseHexagonalBrackets } from './document-numbers-use-hexagonal-brackets.ts';
import { enumerationsRunInOrder } from './enumerations-run-in-order.ts';
import { executionRateFollowsFromAmounts } from './execution-rate-follows-from-amounts.ts';
import { expenditureWithinBudget } from './expenditure-within-budget.ts';
import { externalLinksAreSecure } from './external-links-are-secure.ts';
import { factsAreToldAlike } from './facts-are-told-alike.ts';
import { figuresCarryTheirUnits } from './figures-carry-their-units.ts';
import { frontMatterIsValid } from './front-matter-is-valid.ts';
import { fullMarksReachSchemeTotal } from './full-marks-reach-scheme-total.ts';
import { fundingSourcesSumToTotal } from './funding-sources-sum-to-total.ts';
import { gradeMatchesScore } from './grade-matches-score.ts';
import { headingLevelsAreNotSkipped } from './heading-levels-are-not-skipped.ts';
import { headingsAreNumberedInOrder } from './headings-are-numbered-in-order.ts';
import { indexNumberHasNoSpaces } from './index-number-has-no-spaces.ts';
import { internalLinksResolve } from './internal-links-resolve.ts';
import { linksSayWhereTheyLead } from './links-say-where-they-lead.ts';
import { listsHaveStatedLength } from './lists-have-stated-length.ts';
import { marksArePaired } from './marks-are-paired.ts';
import { paragraphsStandOnce } from './paragraphs-stand-once.ts';
import { personalDataIsNotPublished } from './personal-data-is-not-published.ts';
import { projectsWithinExpenditure } from './projects-within-expenditure.ts';
import { punctuationIsFullWidth } from './punctuation-is-full-width.ts';
import { punctuationIsNotDoubled } from './punctuation-is-not-doubled.ts';
import { purposesFitTheirItems } from './purposes-fit-their-items.ts';
import { rangesAreWrittenOneWay } from './ranges-are-written-one-way.ts';
import { reportHasExpectedChapters } from './report-has-expected-chapters.ts';
import { reportMatchesItsFolder } from './report-matches-its-folder.ts';
import { resultColumnsAreFilledIn } from './result-columns-are-filled-in.ts';
import type { Rule } from './rule.ts';
import { schemeIsRegistered } from './scheme-is-registered.ts';
import { scoreWithinFullMark } from './score-within-full-mark.ts';
import { scoresSumToTotal } from './scores-sum-to-total.ts';
import { sectionsHaveContent } from './sections-have-content.ts';
import { sourceIsStated } from './source-is-stated.ts';
import { spendingPartsSumToWhole } from './spending-parts-sum-to-whole.ts';
import { targetsAgreeWithScores } from './targets-agree-with-scores.ts';
import { templateIsFilledIn } from './template-is-filled-in.ts';
import { textComputationsHold } from './text-computations-hold.ts';
import { textFiguresAgreeWithData } from './text-figures-agree-with-data.ts';
import { textSpeaksOfItsDepartment } from './text-speaks-of-its-department.ts';
import { titleNamesDepartmentAndYear } from './title-names-department-and-year.ts';
import { wordsAreUnbroken } from './words-are-unbroken.ts';
import { wordsAreWrittenCorrectly } from './words-are-written-correctly.ts';
import { yearsBelongToReport } from './years-belong-to-report.ts';

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
  reportHasExpectedChapters,
  headingsAreNumberedInOrder,
  headingLevelsAreNotSkipped,
  sectionsHaveContent,
  paragraphsStandOnce,
  enumerationsRunInOrder,
  listsHaveStatedLength,
  yearsBelongToReport,
  titleNamesDepartmentAndYear,
  textSpeaksOfItsDepartment,
  templateIsFilledIn,
  figuresCarryTheirUnits,
  wordsAreWrittenCorrectly,
  departmentNameIsWrittenOneWay,
  personalDataIsNotPublished,
  wordsAreUnbroken,
  punctuationIsFullWidth,
  punctuationIsNotDoubled,
  marksArePaired,
  rangesAreWrittenOneWay,
  documentNumbersUseHexagonalBrackets,
  purposesFitTheirItems,
  resultColumnsAreFilledIn,
  internalLinksResolve,
  externalLinksAreSecure,
  linksSayWhereTheyLead,
  indexNumberHasNoSpaces,
  sourceIsStated,
  datesAreInOrder,
  attachmentTitlesSayWhatTheyAre,
  attachmentTypesAreReadable,
  acknowledgementsMatchFindings,
];
