/** The steps of a publication, in the order in which they begin. */
export type Step = '核验报告' | '打包页面程序' | '生成页面' | '整理网站';

/**
 * Told how far a step has come: when it begins, and from time to time.
 *
 * @param all - How many there are to do; 0 while that is not known, or where there is nothing to count.
 */
export type OnProgress = (step: Step, done: number, all: number) => void;
