/** How many answers counted for, against, and in all. */
export interface NetAnswers {
  readonly favourable: number;
  readonly unfavourable: number;
  readonly answers: number;
}
