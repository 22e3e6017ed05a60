import { hashOf, mix } from "../../shared/linear/hash";
import type { Word } from "../words";

/** Words of a run that is no set phrase any more; the alignment of passages takes as many. */
export const shingle = 8;

/** A hash of every run of `shingle` words, in order, 30 bits each; equal runs have equal hashes. Linear in the words. */
export function shinglesOf(words: readonly Word[]): Uint32Array {
  const hashes = words.map(({ key }) => hashOf(key));
  return Uint32Array.from({ length: Math.max(0, words.length - shingle + 1) }, (_, from) => {
    let hash = shingle;
    for (let at = from; at < from + shingle; at += 1) hash = mix(hash, hashes[at] as number);
    return hash >>> 2;
  });
}
