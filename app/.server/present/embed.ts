const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

const escaped = (words: string): string => words.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** HTML that shows a page of ours on another site; `height` in CSS pixels. */
export const embedSnippet = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)} (Parallax)" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
