// @ts-check
import { fileURLToPath } from "node:url";
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";
import { importsByName } from "./imports.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The titles of the folders of src/ in the navigation. */
const titles = {
  social: "Social",
  web: "Web",
  email: "Email",
  commerce: "Commerce",
  acquisition: "Acquisition",
  retention: "Retention",
  value: "Lifetime value",
  survey: "Survey",
  loyalty: "Loyalty",
  feedback: "Feedback",
  growth: "Growth",
  score: "Composite score",
  stream: "From records",
  period: "Periods",
  statistics: "How sure, and rolling up",
  benchmark: "Comparisons",
  models: "Models",
  format: "Formatting",
  kernel: "Measures, amounts and errors",
  catalog: "Catalog",
  evaluate: "Catalog",
  sql: "Warehouses",
  exports: "Exports of tools",
  report: "Reports",
};

/**
 * Groups everything public by the folder that it lives in, and shows how to import it.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project, programs }) => {
    const specifiers = importsByName(programs[0], root);
    const exported =
      ReflectionKind.Function |
      ReflectionKind.Class |
      ReflectionKind.Interface |
      ReflectionKind.TypeAlias |
      ReflectionKind.Variable;
    for (const reflection of project.getReflectionsByKind(exported)) {
      if (reflection.parent?.kindOf(ReflectionKind.Project | ReflectionKind.Module) !== true) continue;
      const file = project.getSymbolIdFromReflection(reflection)?.fileName ?? "";
      const folder = /\/src\/(\w+)\//.exec(file)?.[1] ?? "";
      const title = titles[/** @type {keyof typeof titles} */ (folder)];
      if (title === undefined) throw new Error(`docs/families.mjs has no title for ${file}`);
      const specifier = specifiers.get(reflection.name);
      if (specifier === undefined) throw new Error(`nothing exports ${reflection.name}`);
      const isType = reflection.kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias);
      const code = `import ${isType ? "type " : ""}{ ${reflection.name} } from "${specifier}";`;
      const documented = reflection.kindOf(ReflectionKind.Function)
        ? (/** @type {import("typedoc").DeclarationReflection} */ (reflection).signatures ?? [])
        : [reflection];
      for (const one of documented) {
        one.comment ??= new Comment();
        one.comment.summary.push(
          { kind: "text", text: "\n\n" },
          { kind: "code", text: `\`\`\`ts\n${code}\n\`\`\`` },
        );
        one.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: title }]));
      }
    }
  });
}
