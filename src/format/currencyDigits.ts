/** The currencies that ISO 4217 does not write with two decimals, by their number of decimals. */
const others: ReadonlyMap<number, string> = new Map([
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
]);

/**
 * The number of decimals of a currency by ISO 4217. Engines disagree on it, for rupiah and forints for
 * example, so that a server and a browser would write two texts for one amount.
 */
export function currencyDigits(currency: string): number {
  for (const [digits, currencies] of others) if (currencies.includes(currency)) return digits;
  return 2;
}
