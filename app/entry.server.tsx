import { Transform } from "node:stream";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { drawStills } from "./.server/stills/draw";
import { StillsProvider } from "./components/still/context";
import { NonceProvider } from "./nonce";

/** How long a page may take to render, in milliseconds, before it is sent unfinished. */
const RENDER_TIMEOUT = 10_000;

/**
 * Renders a page to a stream: from the shell on for browsers, whole for robots.
 * @returns the response; rejects when not even the shell can be rendered.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, report, stills }: AppLoadContext,
): Promise<Response> {
  const ready = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    let shellSent = false;
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <StillsProvider value={stills ? drawStills(stills) : undefined}>
          <RemixServer context={remixContext} url={request.url} abortDelay={RENDER_TIMEOUT} nonce={nonce} />
        </StillsProvider>
      </NonceProvider>,
      {
        nonce,
        [ready]() {
          shellSent = true;
          const body = withoutZeros();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          finalStatus = 500;
          if (shellSent) report(error);
        },
      },
    );
    setTimeout(abort, RENDER_TIMEOUT + 1_000).unref();
  });
}

/** React 18 leaves a zero byte where a character of several bytes meets the end of its buffer; HTML has none. */
const withoutZeros = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });

/** Logs what a loader or a render threw, but not an address that leads nowhere nor a reader who left. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) context.report(error);
}
