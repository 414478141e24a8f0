import { type Fragment, parameter, sql } from "../text/fragment.js";

/** The characters that `trim` of JavaScript takes away. */
export const whiteSpace: readonly string[] = /* @__PURE__ */ Array.from(
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);

/**
 * Whether a text has a character that is not white space, by the rule of JavaScript.
 *
 * White space has no upper case. So a text that has one is not blank, and only other texts are
 * searched for each kind of white space. The `trim` of most engines takes away spaces alone.
 */
export function isNotBlank(text: Fragment): Fragment {
  const rest = whiteSpace.reduce<Fragment>(
    (shorter, character) => sql`replace(${shorter}, ${parameter(character, "text")}, '')`,
    text,
  );
  return sql`case when ${text} is null then 0 when lower(${text}) <> upper(${text}) then 1 when ${rest} <> '' then 1 else 0 end`;
}
