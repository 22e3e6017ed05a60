/** Where the server listens. */
export interface Place {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
}

/** What the environment says of the server. */
export interface Settings extends Place {
  /** Address by which readers reach the server through a name or a proxy; null where that is where it listens. */
  readonly origin: URL | null;
}

const HOST = "127.0.0.1";
const PORT = 3000;

/**
 * Reads `HOST`, `PORT` and `ORIGIN`; what is absent or empty takes its default, 127.0.0.1, 3000 and none.
 * @throws RangeError naming value and remedy when `PORT` is not a port number or `ORIGIN` no address of a site.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = environment.PORT || String(PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new RangeError(
      `PORT is "${port}", which is not a port number; give a whole number from 0 to 65535, as in: PORT=3001 npm start`,
    );
  return { host: environment.HOST || HOST, port: Number(port), origin: readOrigin(environment.ORIGIN) };
}

function readOrigin(text: string | undefined): URL | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
  throw new RangeError(
    `ORIGIN is "${text}", which is not the address of a site; give scheme and name, as in: ORIGIN=https://news.example npm start`,
  );
}

/** The address a person opens in a browser for a server that listens on `host` and `port`. */
export function addressOf({ host, port }: Place): string {
  if (host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
