import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";

/**
 * Throws if the caller states a part of the definition that the KPI expresses by leaving it out.
 */
export function checkUnstated(input: Fields<"definition">, key: string, because: string): void {
  const definition = (input?.definition ?? {}) as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(definition, key)) return;
  throw new InputError(`definition.${key}`, definition[key], `left out, since ${because}`);
}
