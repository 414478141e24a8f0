/** How much more peers vary than chance alone has them. */
export interface Overdispersion {
  /** The mean squared z-score, extremes drawn in: about 1 where there is nothing but chance. */
  readonly phi: number;
  /** The variance between peers that widens the limits; 0 where chance explains all. */
  readonly tauSquared: number;
}
