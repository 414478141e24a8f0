/** A bigint that is a safe integer as that number; a larger one, and everything else, as it is. */
export function numberFrom<Value>(value: Value | bigint): Value {
  const isSafe = typeof value === "bigint" && Number.isSafeInteger(Number(value));
  return (isSafe ? Number(value) : value) as Value;
}
