import { MessageChannel } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import { churnRate, InputError, inputErrorOf } from "../../src/index.js";

const thrown = new InputError("orders[3].amount", "11.77\r", "an amount, got from a file");

/** What every copy must still say. */
const said = {
  name: "InputError",
  argument: "orders[3].amount",
  received: "11.77\r",
  expected: "an amount, got from a file",
  message: 'orders[3].amount must be an amount, got from a file, got "11.77\\r"',
};

test("an error is itself", () => {
  expect(inputErrorOf(thrown)).toBe(thrown);
});

test("is restored from JSON, with the message and without", () => {
  const restored = inputErrorOf(JSON.parse(JSON.stringify(thrown)));
  expect(restored).toBeInstanceOf(InputError);
  expect(restored).toMatchObject(said);
  const data = Object.assign({}, thrown, { message: "in words of the server" });
  expect(inputErrorOf(data)?.message).toBe("in words of the server");
});

test("is restored from a structured clone and from a port", async () => {
  const clone: unknown = structuredClone(thrown);
  expect(clone).not.toHaveProperty("argument");
  expect(inputErrorOf(clone)).toMatchObject(said);
  const { port1, port2 } = new MessageChannel();
  const arrived = new Promise((resolve) => port2.once("message", resolve));
  port1.postMessage(thrown);
  expect(inputErrorOf(await arrived)).toMatchObject(said);
  port1.close();
});

test("another copy of the library throws what this one knows", async () => {
  vi.resetModules();
  const other = await import("../../src/index.js");
  expect(other.churnRate).not.toBe(churnRate);
  try {
    other.churnRate({ customersAtStart: 1, customersLost: 2 });
    expect.unreachable();
  } catch (error) {
    expect(error).not.toBeInstanceOf(InputError);
    expect(inputErrorOf(error)).toBeInstanceOf(InputError);
    expect(inputErrorOf(error)?.argument).toBe("customersLost");
  }
});

test.each([5, -0.5, null, undefined, Number.NaN, -Infinity, 5n, true, "5", "a\nb"])(
  "what was received is read from the message: %s",
  (received) => {
    const restored = inputErrorOf(structuredClone(new InputError("it", received, "right")));
    expect(restored?.received).toEqual(received);
    expect(restored?.message).toBe(new InputError("it", received, "right").message);
  },
);

test("of an object the message tells the type only", () => {
  const clone = structuredClone(new InputError("it", [1], "right"));
  expect(inputErrorOf(clone)).toMatchObject({
    received: "an array",
    message: "it must be right, got an array",
  });
});

test.each([
  new Error("disk full"),
  null,
  undefined,
  5,
  "it must be 5, got 6",
  {},
  { name: "InputError" },
])("%s is no such error", (value) => {
  expect(inputErrorOf(value)).toBeUndefined();
});
