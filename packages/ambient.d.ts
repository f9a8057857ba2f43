// The whole outside world that package sources may touch, besides ECMAScript
// itself: turning bytes into text and back. No clock, file system, network,
// process or console exists for the type checker (docs/decisions/0001).
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
