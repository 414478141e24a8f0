import { InputError } from "../../kernel/inputError.js";
import type { Query } from "../statement/query.js";
import type { SelfTestCase } from "./selfTestCase.js";

/** A question about rows that are refused, which `read` has to refuse by this argument. */
export function faultCase(name: string, query: Query<unknown>, argument: string): SelfTestCase {
  return {
    name,
    query: {
      ...query,
      read(rows) {
        try {
          query.read(rows);
        } catch (error) {
          return error instanceof InputError ? error.argument : error;
        }
        return "nothing refused";
      },
    },
    expected: () => argument,
  };
}
