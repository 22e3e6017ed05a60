/** The hash of no text. */
export const EMPTY = 0x811c9dc5 | 0;

/** The hash of a text with one more UTF-16 code unit: FNV-1a, as a signed 32-bit integer. */
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Hash of a string from `from` on. */
export function hashOf(text: string, from = 0): number {
  let hash = EMPTY;
  for (let at = from; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
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
