/**
 * Whether a pattern, in which `*` stands for any characters or none, is the whole word. Takes at most the product of
 * the two lengths: after a star only the last one is tried again.
 */
export function globMatches(pattern: string, word: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < word.length) {
    if (pattern[next] === "*") {
      star = next;
      resume = at;
      next += 1;
    } else if (pattern[next] === word[at]) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      next = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  while (pattern[next] === "*") next += 1;
  return next === pattern.length;
}
