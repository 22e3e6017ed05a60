import { gzipSync } from "node:zlib";
import type { SourceOptions } from "../../corpus/intake/sources";
import { taken } from "./helpers";
import { localPolicy, serve } from "./server";

/** An article as a web page. */
export const page = (
  title: string,
  words: string,
): string => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:title" content="${title}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>
${`<p>${words} The council said the ferry would sail again on Monday, and that fares would not rise this year.</p>`.repeat(4)}
</article></body></html>`;

/** What was asked of the server so far, and when. */
export const asked: { path: string; at: number }[] = [];
/** What the server answers, by path; a test may change it. */
export const files: Record<string, [type: string, content: string | Buffer]> = {};
const port = await serve((request, response) => {
  asked.push({ path: request.url ?? "", at: performance.now() });
  const [type, content] = files[request.url ?? ""] ?? [];
  if (type === undefined) response.writeHead(404, { "Content-Type": "text/html" }).end("gone");
  else response.writeHead(200, { "Content-Type": type }).end(content);
});
/** The address of the server, under the name of an outlet. */
export const site = `http://en.mehrnews.com:${port}`;
export const options: SourceOptions = { policy: localPolicy([port]) };
/** All that comes of one of its paths. */
export const fetchedFrom = (path: string, own: SourceOptions = {}) =>
  taken({ kind: "url", url: site + path }, { ...options, ...own });

Object.assign(files, {
  "/1": ["text/html; charset=utf-8", page("Ferry strike", "One.")],
  "/2": ["text/html", page("Bridge closed", "Two.")],
  "/plain": ["text/plain; charset=iso-8859-1", Buffer.from("Café by the ferry.\n", "latin1")],
  "/feed": [
    "application/rss+xml",
    `<rss version="2.0"><channel><item><title>Strike, as the feed says</title><link>${site}/1</link>
     <pubDate>Sat, 25 May 2024 10:00:00 GMT</pubDate><author>dana@ferry.example (Dana Reed)</author></item>
     <item><link>${site}/gone</link></item><item><link>http://169.254.169.254:${port}/</link></item>
     <item><link>${site}/2</link></item><item><link>${site}/1</link></item></channel></rss>`,
  ],
  "/index.xml": [
    "application/xml",
    `<sitemapindex><sitemap><loc>${site}/a.xml.gz</loc></sitemap><sitemap><loc>${site}/none.xml</loc></sitemap>
     <sitemap><loc>${site}/b.xml</loc></sitemap><sitemap><loc>${site}/index.xml</loc></sitemap>
     <sitemap><loc>${site}/feed</loc></sitemap></sitemapindex>`,
  ],
  "/a.xml.gz": ["application/gzip", gzipSync(`<urlset><url><loc>${site}/1</loc></url></urlset>`)],
  "/b.xml": ["text/xml", `<urlset><url><loc>${site}/2</loc></url><url><loc>${site}/1</loc></url></urlset>`],
  "/table.csv": ["text/csv", "id,text\na,One.\nb,Two.\n"],
});
