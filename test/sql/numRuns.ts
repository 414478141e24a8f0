/**
 * How many random tables a property tries: as many as the environment variable NUM_RUNS says, or few
 * if it is not set.
 */
export function numRuns(few: number): number {
  const given = process.env["NUM_RUNS"] ?? "";
  if (given === "") return few;
  const runs = Number(given);
  if (Number.isSafeInteger(runs) && runs > 0) return runs;
  throw new Error(`NUM_RUNS is "${given}", which is no whole number from 1 up`);
}
