import { describe, expect, it } from "vitest";
import { decodeFile, encodeText, isUtf8 } from "./encoding.ts";

describe("encodings", () => {
  it("every byte of Windows-1252 comes back as itself", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const { text, encoding } = decodeFile(bytes);
    expect(encoding).toBe("windows-1252");
    expect(text).toHaveLength(256);
    expect([...encodeText(text, "windows-1252")]).toEqual([...bytes]);
  });

  it("0x80 to 0x9F are the printed characters, not control codes", () => {
    expect(decodeFile(Uint8Array.of(0x80, 0x92, 0x93, 0x96, 0x9f)).text).toBe("€’“–Ÿ");
  });

  it("an n with a tilde is read in either encoding", () => {
    expect(decodeFile(Uint8Array.of(0x4e, 0x69, 0xf1, 0x6f)).text).toBe("Niño");
    expect(decodeFile(new TextEncoder().encode("Niño"))).toEqual({ text: "Niño", encoding: "utf-8" });
  });

  it("a file that mixes both is read line by line", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("Niño\n"), 0x4e, 0x69, 0xf1, 0x6f]);
    expect(decodeFile(bytes)).toEqual({ text: "Niño\nNiño", encoding: "windows-1252" });
  });

  it.each([
    ["overlong", [0xc0, 0x80]],
    ["overlong in three bytes", [0xe0, 0x80, 0x80]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["above the last character", [0xf4, 0x90, 0x80, 0x80]],
    ["cut off", [0xe2, 0x82]],
    ["a following byte alone", [0x80]],
  ])("%s is no UTF-8", (_, bytes) => {
    expect(isUtf8(Uint8Array.from(bytes), 0, bytes.length)).toBe(false);
  });

  it.each(["", "abc", "é", "€", "𝄞", "\uD7FF\uE000\u{10FFFF}"])("%j is UTF-8", (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(isUtf8(bytes, 0, bytes.length)).toBe(true);
  });

  it("characters that Windows-1252 lacks become question marks", () => {
    expect([...encodeText("a中", "windows-1252")]).toEqual([0x61, 0x3f]);
  });
});
