/** The scores from the least up to the most, both included. */
export type ScoreRange = readonly [least: number, most: number];
