import { expect, test } from "vitest";
import { churnRate, InputError } from "../../src/index.js";

test("is a RangeError with a name, the argument, what came and what was expected", () => {
  try {
    churnRate({ customersAtStart: 100, customersLost: 120 });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({
      name: "InputError",
      argument: "customersLost",
      received: 120,
      expected: "at most customersAtStart (100)",
      message: "customersLost must be at most customersAtStart (100), got 120",
    });
    expect(String(error)).toBe(
      "InputError: customersLost must be at most customersAtStart (100), got 120",
    );
  }
});

test.each([
  ["5", '"5"'],
  [Number.NaN, "NaN"],
  [-0, "0"],
  [null, "null"],
  [undefined, "undefined"],
  [5n, "5n"],
  ["11.77\r", '"11.77\\r"'],
  [new Date(Number.NaN), "Invalid Date"],
  [{}, "object"],
  [Object.create(null), "object"],
  [[1], "an array"],
  [() => 1, "function"],
  [Symbol("x"), "Symbol(x)"],
])("%# shows what came", (received, shown) => {
  expect(new InputError("it", received, "right").message).toBe(`it must be right, got ${shown}`);
});

test("a long text is not repeated whole", () => {
  const received = "x".repeat(1_000_000);
  const error = new InputError("name", received, "short");
  expect(error.message.length).toBeLessThan(120);
  expect(error.received).toBe(received);
});
