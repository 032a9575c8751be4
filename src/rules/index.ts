import { acknowledgementsMatchFindings } from './acknowledgements-match-findings.ts';
import { amountsAreNotNegative } from './amounts-are-not-negative.ts';
import { amountsShareAUnit } from './amounts-share-a-unit.ts';
import { attachmentPropertiesNameNobody } from './attachment-properties-name-nobody.ts';
import { attachmentTitlesSayWhatTheyAre } from './attachment-titles-say-what-they-are.ts';
import { attachmentTypesAreReadable } from './attachment-types-are-readable.ts';
import { attachmentsArePresent } from './attachments-are-present.ts';
import { attachmentsAreWhatTheirNamesSay } from './attachments-are-what-their-names-say.ts';
import { attachmentsHaveText } from './attachments-have-text.ts';
import { attachmentsHoldNoPersonalData } from './attachments-hold-no-personal-data.ts';
import { attachmentsMatchTheirDigest } from './attachments-match-their-digest.ts';
import { blocksMatchScheme } from './blocks-match-scheme.ts';
import { bodyIsSafe } from './body-is-safe.ts';
import { budgetAdjustmentsAreExplained } from './budget-adjustments-are-explained.ts';
import { carryoverFollowsFromBudget } from './carryover-follows-from-budget.ts';
import { carryoverRateFollowsFromAmounts } from './carryover-rate-follows-from-amounts.ts';
import { changeEqualsDifferenceOfYears } from './change-equals-difference-of-years.ts';
import { changesAreCorrected } from './changes-are-corrected.ts';
import { childMarksSumToParent } from './child-marks-sum-to-parent.ts';
import { correctionsMatchFigures } from './corrections-match-figures.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { deductionsAreExplained } from './deductions-are-explained.ts';
import { departmentIsRegistered } from './department-is-registered.ts';
import { departmentNameIsWrittenOneWay } from './department-name-is-written-one-way.ts';
import { documentNumbersUseHexagonalBrackets } from './document-numbers-use-hexagonal-brackets.ts';
import { enumerationsRunInOrder } from './enumerations-run-in-order.ts';
import { exclusiveClassesFitInWhole } from './exclusive-classes-fit-in-whole.ts';
import { executionRateFollowsFromAmounts } from './execution-rate-follows-from-amounts.ts';
import { expenditureWithinBudget } from './expenditure-within-budget.ts';
import { externalLinksAreSecure } from './external-links-are-secure.ts';
import { factsAreToldAlike } from './facts-are-told-alike.ts';
import { figuresCarryTheirUnits } from './figures-carry-their-units.ts';
import { followUpNamesLastYearsProblems } from './follow-up-names-last-years-problems.ts';
import { followUpStatesEachStatus } from './follow-up-states-each-status.ts';
import { frontMatterIsValid } from './front-matter-is-valid.ts';
import { fullMarksReachSchemeTotal } from './full-marks-reach-scheme-total.ts';
import { fundingSourcesSumToTotal } from './funding-sources-sum-to-total.ts';
import { gradeCountsSumToEvaluated } from './grade-counts-sum-to-evaluated.ts';
import { gradeMatchesScore } from './grade-matches-score.ts';
import { grandTotalBalances } from './grand-total-balances.ts';
import { growthFollowsFromAmounts } from './growth-follows-from-amounts.ts';
import { headingLevelsAreNotSkipped } from './heading-levels-are-not-skipped.ts';
import { headingsAreNumberedInOrder } from './headings-are-numbered-in-order.ts';
import { indexNumberHasNoSpaces } from './index-number-has-no-spaces.ts';
import { indicatorCountsMatchTree } from './indicator-counts-match-tree.ts';
import { indicatorsAreNamedOneWay } from './indicators-are-named-one-way.ts';
import { initialCompletionFollowsFromAmounts } from './initial-completion-follows-from-amounts.ts';
import { internalLinksResolve } from './internal-links-resolve.ts';
import { jumpsAreExplained } from './jumps-are-explained.ts';
import { lastYearsProblemsAreFollowedUp } from './last-years-problems-are-followed-up.ts';
import { ledgerIsUnbroken } from './ledger-is-unbroken.ts';
import { linksSayWhereTheyLead } from './links-say-where-they-lead.ts';
import { listsHaveStatedLength } from './lists-have-stated-length.ts';
import { marksArePaired } from './marks-are-paired.ts';
import { measuresAddressProblems } from './measures-address-problems.ts';
import { openingCarryoverEqualsLastClosing } from './opening-carryover-equals-last-closing.ts';
import { paragraphsStandOnce } from './paragraphs-stand-once.ts';
import { partsWithinWhole } from './parts-within-whole.ts';
import { personalDataIsNotPublished } from './personal-data-is-not-published.ts';
import { problemIdsAreUnique } from './problem-ids-are-unique.ts';
import { problemsFoundAreAccountedFor } from './problems-found-are-accounted-for.ts';
import { procurementPartsSumToActual } from './procurement-parts-sum-to-actual.ts';
import { procurementRateFollowsFromAmounts } from './procurement-rate-follows-from-amounts.ts';
import { projectBudgetsWithinBudget } from './project-budgets-within-budget.ts';
import { projectsSpentWhenDue } from './projects-spent-when-due.ts';
import { projectsWithinExpenditure } from './projects-within-expenditure.ts';
import { projectsWithinTheirBudgets } from './projects-within-their-budgets.ts';
import { publishedCorrectionsStand } from './published-corrections-stand.ts';
import { publishedWithinTwentyDays } from './published-within-twenty-days.ts';
import { punctuationIsFullWidth } from './punctuation-is-full-width.ts';
import { punctuationIsNotDoubled } from './punctuation-is-not-doubled.ts';
import { purposesFitTheirItems } from './purposes-fit-their-items.ts';
import { quantitativeTargetsHaveFigures } from './quantitative-targets-have-figures.ts';
import { rangesAreWrittenOneWay } from './ranges-are-written-one-way.ts';
import { ratesHaveABase } from './rates-have-a-base.ts';
import { replacedAttachmentsAreCorrected } from './replaced-attachments-are-corrected.ts';
import { reportHasExpectedChapters } from './report-has-expected-chapters.ts';
import { reportMatchesItsFolder } from './report-matches-its-folder.ts';
import { resultColumnsAreFilledIn } from './result-columns-are-filled-in.ts';
import type { Rule } from './rule.ts';
import { schemeChangeIsTold } from './scheme-change-is-told.ts';
import { schemeIsRegistered } from './scheme-is-registered.ts';
import { scoreWithinFullMark } from './score-within-full-mark.ts';
import { scoresFollowFromCoefficients } from './scores-follow-from-coefficients.ts';
import { scoresFollowSchemeFormulas } from './scores-follow-scheme-formulas.ts';
import { scoresSumToTotal } from './scores-sum-to-total.ts';
import { sectionsHaveContent } from './sections-have-content.ts';
import { servingStaffExcludeRetirees } from './serving-staff-exclude-retirees.ts';
import { sourceIsStated } from './source-is-stated.ts';
import { spendingClassesSumToWhole } from './spending-classes-sum-to-whole.ts';
import { spendingPartsSumToWhole } from './spending-parts-sum-to-whole.ts';
import { spendingSharesFollowFromAmounts } from './spending-shares-follow-from-amounts.ts';
import { spendingSharesReachOneHundred } from './spending-shares-reach-one-hundred.ts';
import { staffWithinEstablishment } from './staff-within-establishment.ts';
import { tablesAreWhole } from './tables-are-whole.ts';
import { targetsAgreeWithScores } from './targets-agree-with-scores.ts';
import { targetsHaveResults } from './targets-have-results.ts';
import { targetsMatchIndicators } from './targets-match-indicators.ts';
import { templateIsFilledIn } from './template-is-filled-in.ts';
import { textAgreesWithTables } from './text-agrees-with-tables.ts';
import { textComputationsHold } from './text-computations-hold.ts';
import { textFiguresAgreeWithData } from './text-figures-agree-with-data.ts';
import { textSpeaksOfItsDepartment } from './text-speaks-of-its-department.ts';
import { threePublicPartsSumToTotal } from './three-public-parts-sum-to-total.ts';
import { threePublicWithinBudget } from './three-public-within-budget.ts';
import { titleNamesDepartmentAndYear } from './title-names-department-and-year.ts';
import { unitHoldsFromYearToYear } from './unit-holds-from-year-to-year.ts';
import { unspentShareAgreesWithCarryoverRate } from './unspent-share-agrees-with-carryover-rate.ts';
import { wordsAreUnbroken } from './words-are-unbroken.ts';
import { wordsAreWrittenCorrectly } from './words-are-written-correctly.ts';
import { yearsBelongToReport } from './years-belong-to-report.ts';
import { yearsFollowWithoutGap } from './years-follow-without-gap.ts';
import { zeroBudgetsSpendNothing } from './zero-budgets-spend-nothing.ts';

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
  grandTotalBalances,
  partsWithinWhole,
  spendingClassesSumToWhole,
  spendingSharesFollowFromAmounts,
  spendingSharesReachOneHundred,
  threePublicPartsSumToTotal,
  threePublicWithinBudget,
  procurementPartsSumToActual,
  procurementRateFollowsFromAmounts,
  exclusiveClassesFitInWhole,
  amountsAreNotNegative,
  ratesHaveABase,
  initialCompletionFollowsFromAmounts,
  growthFollowsFromAmounts,
  budgetAdjustmentsAreExplained,
  carryoverFollowsFromBudget,
  carryoverRateFollowsFromAmounts,
  unspentShareAgreesWithCarryoverRate,
  zeroBudgetsSpendNothing,
  scoreWithinFullMark,
  scoresSumToTotal,
  childMarksSumToParent,
  blocksMatchScheme,
  fullMarksReachSchemeTotal,
  deductionsAreExplained,
  gradeMatchesScore,
  scoresFollowSchemeFormulas,
  scoresFollowFromCoefficients,
  targetsAgreeWithScores,
  targetsMatchIndicators,
  targetsHaveResults,
  quantitativeTargetsHaveFigures,
  gradeCountsSumToEvaluated,
  problemsFoundAreAccountedFor,
  projectsWithinExpenditure,
  projectBudgetsWithinBudget,
  projectsWithinTheirBudgets,
  projectsSpentWhenDue,
  amountsShareAUnit,
  unitHoldsFromYearToYear,
  changeEqualsDifferenceOfYears,
  openingCarryoverEqualsLastClosing,
  jumpsAreExplained,
  schemeChangeIsTold,
  yearsFollowWithoutGap,
  publishedWithinTwentyDays,
  problemIdsAreUnique,
  measuresAddressProblems,
  followUpNamesLastYearsProblems,
  followUpStatesEachStatus,
  lastYearsProblemsAreFollowedUp,
  textFiguresAgreeWithData,
  textComputationsHold,
  factsAreToldAlike,
  textAgreesWithTables,
  servingStaffExcludeRetirees,
  staffWithinEstablishment,
  reportHasExpectedChapters,
  headingsAreNumberedInOrder,
  headingLevelsAreNotSkipped,
  sectionsHaveContent,
  tablesAreWhole,
  paragraphsStandOnce,
  enumerationsRunInOrder,
  listsHaveStatedLength,
  indicatorCountsMatchTree,
  indicatorsAreNamedOneWay,
  yearsBelongToReport,
  titleNamesDepartmentAndYear,
  textSpeaksOfItsDepartment,
  templateIsFilledIn,
  figuresCarryTheirUnits,
  wordsAreWrittenCorrectly,
  departmentNameIsWrittenOneWay,
  personalDataIsNotPublished,
  attachmentsHoldNoPersonalData,
  attachmentPropertiesNameNobody,
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
  attachmentsArePresent,
  attachmentsMatchTheirDigest,
  attachmentsAreWhatTheirNamesSay,
  attachmentTitlesSayWhatTheyAre,
  attachmentTypesAreReadable,
  attachmentsHaveText,
  replacedAttachmentsAreCorrected,
  correctionsMatchFigures,
  changesAreCorrected,
  publishedCorrectionsStand,
  ledgerIsUnbroken,
  acknowledgementsMatchFindings,
];
