import { InputError } from "../../kernel/inputError.js";
import type { Model } from "../model/model.js";
import { atPlace } from "./atPlace.js";
import { checkedTimeUnit } from "./checkedTimeUnit.js";

const bgNbd = ["r", "alpha", "a", "b"];

/** The names of the parameters of each model. */
export const parameterNames: Readonly<Record<Model["model"], readonly string[]>> = {
  "bg-nbd": bgNbd,
  "mbg-nbd": bgNbd,
  "pareto-nbd": ["r", "alpha", "s", "beta"],
  "bg-bb": ["alpha", "beta", "gamma", "delta"],
  "gamma-gamma": ["p", "q", "v"],
  "shifted-beta-geometric": ["alpha", "beta"],
};

/**
 * Returns the model. Throws if it is not one of the named models, or if a parameter or the time
 * unit is invalid.
 */
export function checkedModel<Of extends Model>(
  model: Of,
  names: readonly Of["model"][],
  argument = "model",
): Of {
  if (Object(model) !== model) throw new InputError(argument, model, "a model");
  if (!names.includes(model.model)) {
    throw new InputError(`${argument}.model`, model.model, `one of ${names.join(", ")}`);
  }
  const parameters = model.parameters as unknown as Readonly<Record<string, unknown>> | undefined;
  for (const name of parameterNames[model.model]) {
    const value = parameters?.[name] as number;
    if (!(typeof value === "number" && value >= 1e-200 && value <= 1e200)) {
      const expected = "a finite number above 0, from 1e-200 to 1e200";
      throw new InputError(`${argument}.parameters.${name}`, value, expected);
    }
  }
  atPlace(argument, () => checkedTimeUnit(model, "timeUnit"));
  return model;
}
