import type { Question } from './answer.ts';
import { wasItDone } from './was-it-done.ts';
import { wasItSpent } from './was-it-spent.ts';
import { wereProblemsMended } from './were-problems-mended.ts';
import { whatWasWrong } from './what-was-wrong.ts';
import { whereDidMarksGo } from './where-did-marks-go.ts';
import { whereDidMoneyGo } from './where-did-money-go.ts';

/** The questions that open every report, in the order in which a citizen asks them. */
export const questions: readonly Question[] = [
  wasItSpent,
  whereDidMarksGo,
  wasItDone,
  whereDidMoneyGo,
  wereProblemsMended,
  whatWasWrong,
];
