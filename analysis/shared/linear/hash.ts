/** Hash of a string: FNV-1a over its UTF-16 code units, as a signed 32-bit integer. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Mixes a value into a hash so that every bit of both matters (two rounds of multiply and shift). */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca77);
  return mixed ^ (mixed >>> 13);
}

/** Takes features: a template's number and up to two values that fill it. */
export interface Sink {
  add(template: number, first: number, second?: number): void;
}

/** Keys have so many bits: few enough to store, many enough that two features seldom share one. */
const KEY_BITS = 26;

/** The key of a feature: its template and values in `KEY_BITS` bits. */
export const keyOf = (template: number, first: number, second = 0): number =>
  mix(mix(Math.imul(template, 104729) + 7, first), second) >>> (32 - KEY_BITS);
