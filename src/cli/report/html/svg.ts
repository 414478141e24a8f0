import { escaped } from "./escaped.js";

/** A picture: its title, what it shows in words, and its size. */
export interface Picture {
  readonly title: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A picture with its words, which screen readers read out in its place. */
export function svg({ title, text, width, height }: Picture, parts: string, table = ""): string {
  const label = escaped(`${title}. ${text}`);
  return [
    "<figure>",
    `<figcaption><strong>${escaped(title)}</strong></figcaption>`,
    `<svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${label}">`,
    `<title>${escaped(title)}</title><desc>${escaped(text)}</desc>`,
    parts,
    "</svg>",
    `<p>${escaped(text)}</p>`,
    ...(table === "" ? [] : [table]),
    "</figure>",
  ].join("\n");
}
