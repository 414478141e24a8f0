/** A Decimal of decimal.js, from any copy or clone of it. */
export interface DecimalValue {
  /** Its digits, seven to an element. */
  readonly d: number[];
  /** Its exponent. */
  readonly e: number;
  /** Its sign. */
  readonly s: number;
  /** Its digits in plain notation. */
  toFixed(): string;
}
