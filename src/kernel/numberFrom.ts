/**
 * Converts a bigint that is a safe integer to a number. A larger bigint, and every other value, is
 * returned as it is.
 */
export function numberFrom<Value>(value: Value | bigint): Value {
  const isSafe = typeof value === "bigint" && Number.isSafeInteger(Number(value));
  return (isSafe ? Number(value) : value) as Value;
}
