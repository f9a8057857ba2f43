/**
 * A citation in canonical form: a code, a section and labels without spaces,
 * such as `EC 52071(c)(1)(A)`, or pinned to a version, `EC 52064.5(g)@2026-01-01`.
 * `@ssos/statute` parses and resolves it.
 */
export type CitationText = `EC ${string}` | `GC ${string}` | `USC ${string}` | `CFR ${string}` | `SBE ${string}`;

const FORM = /^(EC|GC|USC|CFR|SBE) \S+(@\d{4}-\d{2}-\d{2})?$/;

/**
 * Decides whether a string has the canonical form of a citation; not whether the provision exists.
 *
 * @param text - for example `"EC 52071(c)(1)"`
 * @example
 * ```ts
 * isCitationText("EC 52071(c)(1)") // => true
 * isCitationText("Section 52071") // => false
 * ```
 */
export function isCitationText(text: string): text is CitationText {
  return FORM.test(text);
}
