import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { checkedModel, parameterNames } from "../../../src/models/inputs/checkedModel.js";
import type { BgNbdModel } from "../../../src/models/model/bgNbdModel.js";

const model: BgNbdModel = {
  model: "bg-nbd",
  parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  timeUnit: "week",
};

function check(changes: object): unknown {
  return checkedModel<BgNbdModel>({ ...model, ...changes }, ["bg-nbd", "mbg-nbd"]);
}

test("a valid model is returned", () => {
  expect(checkedModel(model, ["bg-nbd"])).toBe(model);
});

test("parameters at both ends of their range are valid", () => {
  const parameters = { r: 1e-200, alpha: 1e200, a: 1, b: 1 };
  expect(check({ parameters })).toEqual({ ...model, parameters });
});

test("each model has parameters of its own", () => {
  expect(parameterNames).toEqual({
    "bg-nbd": ["r", "alpha", "a", "b"],
    "mbg-nbd": ["r", "alpha", "a", "b"],
    "pareto-nbd": ["r", "alpha", "s", "beta"],
    "bg-bb": ["alpha", "beta", "gamma", "delta"],
    "gamma-gamma": ["p", "q", "v"],
    "shifted-beta-geometric": ["alpha", "beta"],
  });
});

describe("an invalid model is refused", () => {
  const range = "a finite number above 0, from 1e-200 to 1e200";
  test.each<[object, string]>([
    [{ model: "bg-bb" }, 'model.model must be one of bg-nbd, mbg-nbd, got "bg-bb"'],
    [{ parameters: undefined }, `model.parameters.r must be ${range}, got undefined`],
    [{ parameters: { ...model.parameters, a: 0 } }, `model.parameters.a must be ${range}, got 0`],
    [
      { parameters: { ...model.parameters, b: "2" } },
      `model.parameters.b must be ${range}, got "2"`,
    ],
    [
      { parameters: { ...model.parameters, b: 9e-201 } },
      `model.parameters.b must be ${range}, got 9e-201`,
    ],
    [
      { parameters: { ...model.parameters, alpha: 2e200 } },
      `model.parameters.alpha must be ${range}, got 2e+200`,
    ],
    [
      { timeUnit: "weeks" },
      'model.timeUnit must be one of hour, day, week, month, quarter, year, got "weeks"',
    ],
  ])("%j", (changes, sentence) => {
    expect(() => check(changes)).toThrow(InputError);
    expect(() => check(changes)).toThrow(sentence);
  });

  test("and named by its argument", () => {
    expect(() => checkedModel(null as unknown as BgNbdModel, ["bg-nbd"], "spend")).toThrow(
      "spend must be a model, got null",
    );
    const unknown = { ...model, timeUnit: "x" as "week" };
    expect(() => checkedModel(unknown, ["bg-nbd"], "spend")).toThrow(
      /^spend\.timeUnit must be one of/,
    );
  });
});
