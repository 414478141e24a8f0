/** One component of an engagement score, and what it does to the score. */
export interface ScoreComponent {
  /** Its name. */
  readonly id: string;
  /** The number that came; `null` where it is missing. */
  readonly value: number | null;
  /** Where that stands between the goalposts: 0 is the worst of them, 100 the best; `null` where it is missing. */
  readonly scaled: number | null;
  /** Whether the value lay beyond a goalpost, and counts as the goalpost itself. */
  readonly isClamped: boolean;
  /** Its share of the weight that is there; `null` where it is missing, or no weight is there. */
  readonly weight: number | null;
  /** Weight * scaled; these add up to the score. `null` for `"geometric"`, where nothing adds up. */
  readonly contribution: number | null;
  /** The score of the other components alone; `null` where none of them that is there has weight. */
  readonly scoreWithout: number | null;
  /** The points that the score moves by for a whole of weight moved here from the others, in proportion: a hundredth of it for each hundredth. Exact for `"arithmetic"`; the slope for `"geometric"`, `null` where something is 0. */
  readonly sensitivity: number | null;
}
