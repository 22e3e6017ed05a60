const CAPITAL = /^\p{Lu}/u;

/** Whether the text begins with a capital letter. */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(text);
}

/** The text in lower case. Most words are so already, and are given back without making a new string. */
export function lower(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128 || (code >= 65 && code <= 90)) return text.toLowerCase();
  }
  return text;
}

/** Whether the text ends with a small letter from a to z: such a word is not in capitals. */
export function endsSmall(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 97 && last <= 122;
}
