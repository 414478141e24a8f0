// An ESLint rule against turns of phrase that slow a reader, in comments and in the titles of tests.
import { readFileSync } from "node:fs";

/** @type {readonly { pattern: string, example: string, instead: string }[]} */
const turns = JSON.parse(readFileSync(new URL("turnsOfPhrase.json", import.meta.url), "utf8"));

/** @type {import("eslint").Rule.RuleModule} */
const rule = {
  create(context) {
    const check = (node, text) => {
      for (const { pattern, example, instead } of turns) {
        const found = new RegExp(pattern).exec(text);
        if (found === null) continue;
        context.report({
          loc: node.loc,
          message: `"${found[0]}" slows a reader; for "${example}" write "${instead}".`,
        });
      }
    };
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          check(
            comment,
            comment.value
              .replace(/^\s*\*/gm, "")
              .replace(/\s+/g, " ")
              .trim(),
          );
        }
      },
      CallExpression({ callee, arguments: [first] }) {
        if (!isTest(callee)) return;
        // Of `test.each([["a label", …], …])` the first part of each row.
        const titles =
          first?.type === "ArrayExpression"
            ? first.elements.map((row) => (row?.type === "ArrayExpression" ? row.elements[0] : row))
            : [first];
        for (const title of titles) {
          if (title?.type === "Literal" && typeof title.value === "string") {
            check(title, title.value);
          }
        }
      },
    };
  },
};

/** Whether a call defines a test: `test(…)`, `describe(…)`, `test.each(…)(…)`. */
function isTest(callee) {
  if (callee.type === "CallExpression") return isTest(callee.callee);
  if (callee.type === "MemberExpression") return isTest(callee.object);
  return callee.type === "Identifier" && ["test", "describe"].includes(callee.name);
}

export default { rules: { "turns-of-phrase": rule } };
