import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { Logger } from "pino";

function sendPage(response: Response, status: number, title: string, advice: string): void {
  response
    .status(status)
    .type("html")
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} · Parallax</title>` +
        `<meta name="viewport" content="width=device-width, initial-scale=1"></head>` +
        `<body><main><h1>${title}</h1><p>${advice}</p><p><a href="/">To the front page</a></p></main></body></html>`,
    );
}

const isUrl = (text: string): boolean => {
  try {
    decodeURIComponent(new URL(text).pathname);
    return true;
  } catch {
    return false;
  }
};

/** Answers 400 where the requested address is no URL, before anything tries to read it as one. */
export const refuseMalformedUrls: RequestHandler = (request, response, next) => {
  if (isUrl(`http://${request.headers.host ?? "localhost"}${request.originalUrl}`)) return next();
  sendPage(
    response,
    400,
    "This address cannot be read",
    "It holds a sequence that is not valid in a web address, often a percent sign without two hexadecimal digits after it.",
  );
};

/** Answers 500 with a page that says so, and logs the error; cuts off a response that has already begun. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error, request, response, _next) => {
    log.error({ err: error, path: request.path }, "request failed");
    if (response.headersSent) response.destroy();
    else
      sendPage(
        response,
        500,
        "Something went wrong",
        "The error is in the server's log. Loading the page again may help.",
      );
  };
}
