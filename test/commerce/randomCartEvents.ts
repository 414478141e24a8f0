import fc from "fast-check";
import type { CartEvent } from "../../src/index.js";

/** The day on which random carts begin. */
export const firstDay = Date.UTC(2026, 2, 1);

/** An event of five carts in twenty days. */
export const randomCartEvent: fc.Arbitrary<CartEvent> = fc.record({
  cartId: fc.nat(4),
  kind: fc.constantFrom("item", "purchase"),
  at: fc.nat(19).map((day) => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)),
  visitorId: fc.constantFrom("ana", "ben", null, undefined),
});
