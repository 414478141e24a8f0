/** A number of units of 1 / 10^places in decimal notation, as an engine loads it. */
export function decimalText(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, "0");
  const point = digits.length - places;
  const whole = `${units < 0 ? "-" : ""}${digits.slice(0, point)}`;
  return places === 0 ? whole : `${whole}.${digits.slice(point)}`;
}
