/** A business area with too few responses for a row. */
export interface SuppressedArea {
  /** Its name. */
  readonly area: string;
  /** How many responses are about it. */
  readonly responses: number;
}
