import { fileURLToPath } from "node:url";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";
import plainEnglish from "./plainEnglish.js";

export default tseslint.config(
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // It takes a generic record of optional fields for {}.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_$" }],
    },
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "test/tsconfig.json"],
        tsconfigRootDir: fileURLToPath(new URL("..", import.meta.url)),
      },
    },
  },
  {
    files: ["**/*.ts", "**/*.js", "**/*.mjs"],
    plugins: { "plain-english": plainEnglish },
    rules: { "plain-english/turns-of-phrase": "error" },
  },
  {
    files: ["src/**/*.ts"],
    // The command runs in Node; everything else runs anywhere.
    ignores: ["src/cli/**"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
        },
      ],
      "no-restricted-globals": ["error", "console", "process", "Buffer"],
    },
  },
);
