/**
 * Writes text as a label that Mermaid shows as it is: in quotes, with the characters that end a label or start markup as entities.
 * @internal
 */
export function mermaidLabel(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return `"${plain.replace(/[#"<>&;`\\[\]{}|]/g, (character) => `#${character.codePointAt(0) ?? 0};`)}"`;
}
