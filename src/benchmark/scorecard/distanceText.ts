import type { ScorecardRow } from "./scorecardRow.js";

/**
 * The distance of a row as text, with its unit, since a column of shares, scores and money has
 * several: "-20 points" for points and shares, "-20% of reference" for the rest.
 */
export function distanceText({
  unit,
  distance,
  relativeDistance,
}: Pick<ScorecardRow, "unit" | "distance" | "relativeDistance">): string {
  if (distance === null) return "";
  if (unit === "fraction") return `${signed(100 * distance, decimalsOfPoints(distance))} points`;
  if (unit === "points") return `${signed(distance, 1)} points`;
  if (relativeDistance !== null) return `${signed(100 * relativeDistance, 0)}% of reference`;
  return signed(distance, 2);
}

/** Two decimals for less than a percentage point, so that 0.04 points are not written as 0. */
function decimalsOfPoints(distance: number): number {
  return Math.abs(100 * distance) < 0.995 ? 2 : 1;
}

function signed(value: number, decimals: number): string {
  const rounded = Number(value.toFixed(decimals)) + 0;
  return `${rounded > 0 ? "+" : ""}${rounded.toFixed(decimals)}`;
}
