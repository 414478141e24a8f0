/** A theme with too few mentions for a row. */
export interface SuppressedTheme {
  /** Its name. */
  readonly theme: string;
  /** How many responses mention it. */
  readonly mentions: number;
}
