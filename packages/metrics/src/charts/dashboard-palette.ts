import type { Colour, COLOURS } from "@ssos/model";

/** How a performance colour is painted, and the letter that says it without colour. */
export interface PaletteEntry {
  readonly colour: Colour;
  /** Stands in every cell, for print in grey and for people who do not tell red from green. */
  readonly letter: string;
  readonly fill: string;
  /** Text on the fill, at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
  readonly ink: string;
}

/**
 * The Dashboard's five colours. Red, orange, yellow, green and blue as the Dashboard names them, in tones whose
 * brightness differs where their order in grey must be told; letters say the rest.
 */
export const DASHBOARD_PALETTE: readonly PaletteEntry[] = [
  { colour: "red", letter: "R", fill: "#a3141e", ink: "#ffffff" },
  { colour: "orange", letter: "O", fill: "#ee8a1d", ink: "#1a1a1a" },
  { colour: "yellow", letter: "Y", fill: "#ffe066", ink: "#1a1a1a" },
  { colour: "green", letter: "G", fill: "#3f9c54", ink: "#111111" },
  { colour: "blue", letter: "B", fill: "#174a8c", ink: "#ffffff" },
] satisfies readonly { readonly colour: (typeof COLOURS)[number]; readonly letter: string; readonly fill: string; readonly ink: string }[];

/** Cells without a colour. */
export const NO_COLOUR: Omit<PaletteEntry, "colour"> = { letter: "–", fill: "#f1f1f1", ink: "#555555" };

/**
 * Tells how much two colours differ in brightness: the contrast ratio of WCAG 2.2, 1 to 21.
 *
 * @param first - `#rrggbb`
 * @param second - `#rrggbb`
 * @example
 * ```ts
 * contrastRatio("#000000", "#ffffff") // => 21
 * ```
 */
export function contrastRatio(first: string, second: string): number {
  const [left, right] = [brightness(first), brightness(second)];
  return (Math.max(left, right) + 0.05) / (Math.min(left, right) + 0.05);
}

function brightness(colour: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
