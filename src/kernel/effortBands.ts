/** How many found it easy, and how many difficult. */
export interface EffortBands {
  /** Answers in the upper boxes: 3 of 7, 2 of 5. */
  readonly agreeing: number;
  /** Answers in the two upper boxes, whatever the scale: what a net score counts as easy. */
  readonly easy: number;
  /** Answers in the lower boxes: 3 of 7, 2 of 5. */
  readonly difficult: number;
}

/** The bands of an effort score: of the score itself, and of its interval. The tally begins at 1. */
export function effortBands(tally: readonly number[], better: "higher" | "lower"): EffortBands {
  const easyFirst = better === "higher" ? [...tally].reverse() : tally;
  const boxes = tally.length === 7 ? 3 : 2;
  const sum = (some: readonly number[]): number => some.reduce((all, many) => all + many, 0);
  return {
    agreeing: sum(easyFirst.slice(0, boxes)),
    easy: sum(easyFirst.slice(0, 2)),
    difficult: sum(easyFirst.slice(-boxes)),
  };
}
