/** A touch of a known customer. */
export interface ReadTouch {
  readonly at: number;
  readonly channel: string;
}
