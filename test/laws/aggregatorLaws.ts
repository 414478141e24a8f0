import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Aggregator, aggregate, aggregateAsync, InputError } from "../../src/index.js";

/** The laws that hold for every aggregator. */
export function aggregatorLaws<Item, State, Result>(
  title: string,
  aggregator: Aggregator<Item, State, Result>,
  item: fc.Arbitrary<Item>,
  /** Items that it must refuse, each with a part of the error. */
  refused: readonly (readonly [unknown, string])[],
  same: (actual: Result, expected: Result) => void = (actual, expected) => {
    expect(actual).toEqual(expected);
  },
): void {
  const items = fc.array(item, { maxLength: 40 });
  const seen = (all: readonly Item[]): State => {
    const state = aggregator.empty();
    for (const one of all) aggregator.add(state, one);
    return state;
  };
  const throughJson = (state: State): State =>
    aggregator.restore(JSON.parse(JSON.stringify(aggregator.save(state))));

  describe(`${title} keep the aggregator laws`, () => {
    test("parts merged in any shape, and continued, give the answer of one pass", () => {
      fc.assert(
        fc.property(
          fc.array(items, { minLength: 1, maxLength: 5 }),
          items,
          fc.boolean(),
          (parts, more, fromRight) => {
            const merge = (into: State, from: State): State => {
              aggregator.merge(into, from);
              return into;
            };
            const states = parts.map(seen);
            const state = fromRight
              ? states.reduceRight((right, left) => merge(left, right))
              : states.reduce(merge);
            for (const one of more) aggregator.add(state, one);
            same(aggregator.result(state), aggregate([...parts.flat(), ...more], aggregator));
          },
        ),
      );
    });

    test("the order of items and parts changes nothing", () => {
      fc.assert(
        fc.property(items, items, (left, right) => {
          const state = seen(right);
          aggregator.merge(state, seen(left));
          same(aggregator.result(state), aggregate([...left, ...right].reverse(), aggregator));
        }),
      );
    });

    test("merging an empty state changes nothing, on either side", () => {
      fc.assert(
        fc.property(items, (all) => {
          const onto = aggregator.empty();
          aggregator.merge(onto, seen(all));
          const from = seen(all);
          aggregator.merge(from, aggregator.empty());
          same(aggregator.result(onto), aggregator.result(seen(all)));
          same(aggregator.result(from), aggregator.result(seen(all)));
        }),
      );
    });

    test("reading, saving and merging from a state do not change it", () => {
      fc.assert(
        fc.property(items, items, (left, right) => {
          const state = seen(right);
          const before = JSON.stringify(aggregator.save(state));
          aggregator.result(state);
          const into = seen(left);
          aggregator.merge(into, state);
          expect(JSON.stringify(aggregator.save(state))).toBe(before);
          // Adding to the merged state does not change the other either.
          for (const one of left) aggregator.add(into, one);
          expect(JSON.stringify(aggregator.save(state))).toBe(before);
          same(aggregator.result(state), aggregate(right, aggregator));
        }),
      );
    });

    test("a state that is saved, written as JSON and restored goes on as before", () => {
      fc.assert(
        fc.property(items, items, items, (first, second, more) => {
          const state = throughJson(seen(first));
          for (const one of second) aggregator.add(state, one);
          const merged = throughJson(state);
          aggregator.merge(merged, throughJson(seen(more)));
          same(aggregator.result(merged), aggregate([...first, ...second, ...more], aggregator));
        }),
      );
    });

    test("an array, an iterator and an async source give the same", async () => {
      await fc.assert(
        fc.asyncProperty(items, async (all) => {
          const result = aggregate(all, aggregator);
          same(aggregate(all.values(), aggregator), result);
          same(aggregator.result(seen(all)), result);
          same(await aggregateAsync(arriving(all), aggregator), result);
        }),
      );
    });

    if (aggregator.check !== undefined) {
      test("a check accepts items that can be added, and changes nothing", () => {
        fc.assert(
          fc.property(items, items, (first, second) => {
            const state = seen(first);
            for (const one of second) {
              const before = JSON.stringify(aggregator.save(state));
              aggregator.check?.(state, one);
              expect(JSON.stringify(aggregator.save(state))).toBe(before);
              aggregator.add(state, one);
            }
          }),
          { numRuns: 20 },
        );
      });
    }

    test.each([
      [undefined],
      [null],
      [{}],
      [{ aggregator: "another", version: 1, state: {} }],
      [{ aggregator: aggregator.name, version: 999, state: {} }],
      [{ aggregator: aggregator.name, version: 1 }],
      [{ aggregator: aggregator.name, version: 1, state: 5 }],
    ])("a saved state of %j is refused", (saved) => {
      expect(() => aggregator.restore(saved)).toThrow(InputError);
    });

    const { addAll } = aggregator;
    // The groups or the parts of these may have seen other items once one was refused.
    const isOfSeveral = /^(groupBy|together)\(/.test(aggregator.name);
    if (addAll !== undefined && !isOfSeveral) {
      test.each(refused)("an array with %j ends before it, and leaves no trace of it", (wrong) => {
        const place = fc.nat(8);
        const eight = fc.array(item, { minLength: 8, maxLength: 8 });
        fc.assert(
          fc.property(items, eight, items, place, (first, all, more, at) => {
            const state = seen(first);
            // What is wrong only after other items is wrong after these.
            const before = first.length === 0 ? [...all] : all.slice(0, at);
            expect(() => {
              addAll(state, [...before, wrong as Item, ...all.slice(before.length)]);
            }).toThrow(InputError);
            const added = [...first, ...before];
            same(aggregator.result(state), aggregate(added, aggregator));
            same(aggregator.result(throughJson(state)), aggregate(added, aggregator));
            expect(JSON.stringify(aggregator.save(state))).toBe(
              JSON.stringify(aggregator.save(seen(added))),
            );
            for (const one of more) aggregator.add(state, one);
            same(aggregator.result(state), aggregate([...added, ...more], aggregator));
          }),
          { numRuns: 20 },
        );
      });
    }

    test.each(refused)("an item of %j is refused, and leaves no trace", async (wrong, message) => {
      const [good] = fc.sample(fc.array(item, { minLength: 3, maxLength: 3 }), {
        numRuns: 1,
        seed: 1,
      }) as [Item[]];
      const state = seen(good);
      const before = JSON.stringify(aggregator.save(state));
      expect(() => {
        aggregator.add(state, wrong as Item);
      }).toThrow(InputError);
      expect(JSON.stringify(aggregator.save(state))).toBe(before);
      if (aggregator.check !== undefined) {
        const other = seen(good);
        const added = refusal(() => {
          aggregator.add(other, wrong as Item);
        });
        expect(refusal(() => aggregator.check?.(state, wrong as Item))).toBe(added);
        expect(JSON.stringify(aggregator.save(state))).toBe(before);
      }
      // The refused item has not changed the answer for the others.
      for (const one of good) aggregator.add(state, one);
      same(aggregator.result(state), aggregate([...good, ...good], aggregator));
      const source = [...good, wrong as Item];
      const place = `${aggregator.items}[3]`;
      expect(() => aggregate(source, aggregator)).toThrow(place);
      expect(() => aggregate(source, aggregator)).toThrow(message);
      expect(() => aggregate(source.values(), aggregator)).toThrow(place);
      await expect(aggregateAsync(arriving(source), aggregator)).rejects.toThrow(place);
    });
  });
}

/** The message of the error that a function throws. */
function refusal(run: () => void): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return "nothing";
}

async function* arriving<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}
