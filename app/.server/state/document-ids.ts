/** The page of a document. Its id may be any visible text, so it is encoded. */
export const documentHref = (id: string): string => `/documents/${encodeURIComponent(id)}`;

/**
 * An id as ids in HTML and the names of marks in an address have it: letters and digits of ASCII, `-` and `_` as they
 * are, of all else each byte as a full stop with two hexadecimal digits. Two ids never become one.
 */
export const plainId = (id: string): string =>
  encodeURIComponent(id)
    .replace(/[^\w%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%", ".");

/** An id within a list that has commas between its ids and no regard for white space: what would be lost is encoded. */
export const listedId = (id: string): string => id.replace(/[%,]|^\s|\s$/g, encodeURIComponent);

/** The id that `listedId` has put into a list. */
export function idListed(part: string): string {
  return part.replace(/(?:%[\dA-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** The documents that a form has ticked, whose boxes bear their ids as `listedId` has them. */
export const tickedIn = (form: FormData, most: number): readonly string[] =>
  form
    .getAll("documents")
    .slice(0, most)
    .map((value) => idListed(String(value)));
