/** A part of an explanation, which the packages write as Markdown. */
export type ProseBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly emphasis: boolean }
  | { readonly kind: "list"; readonly items: readonly ProseItem[] };

/** A list item with those below it. */
export interface ProseItem {
  readonly text: string;
  readonly items: readonly string[];
}

/** Takes an explanation apart: headings, paragraphs, and lists of two depths, which is all that explanations use. */
export function proseOf(markdown: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let items: { text: string; items: string[] }[] | undefined;
  for (const line of markdown.split("\n")) {
    const bullet = /^( *)- (.*)$/.exec(line);
    if (bullet !== null) {
      if (items === undefined) blocks.push({ kind: "list", items: (items = []) });
      const above = items.at(-1);
      if (bullet[1] === "" || above === undefined) items.push({ text: bullet[2] ?? "", items: [] });
      else above.items.push(bullet[2] ?? "");
      continue;
    }
    items = undefined;
    const heading = /^(#{1,2}) (.*)$/.exec(line);
    const emphasis = /^_(.*)_$/.exec(line);
    if (heading !== null) blocks.push({ kind: "heading", level: heading[1] === "#" ? 1 : 2, text: heading[2] ?? "" });
    else if (line.trim() !== "") blocks.push({ kind: "paragraph", text: emphasis?.[1] ?? line, emphasis: emphasis !== null });
  }
  return blocks;
}

/** A text with the citations in it, which the page makes into buttons. */
export type CitedText = readonly (string | { readonly citation: string })[];

/** Splits a text at its citations of the Education Code. */
export function withCitations(text: string): CitedText {
  const parts = text.split(/(EC \d+(?:\.\d+)?(?:\([A-Za-z\d]+\))*(?:@\d{4}-\d{2}-\d{2})?)/);
  return parts.filter((part) => part !== "").map((part) => (/^EC \d/.test(part) ? { citation: part } : part));
}
