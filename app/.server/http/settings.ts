/** Where the server listens. */
export interface Settings {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
}

const HOST = "127.0.0.1";
const PORT = 3000;

/**
 * Reads `HOST` and `PORT`; what is absent or empty takes its default, 127.0.0.1 and 3000.
 * @throws RangeError naming value and remedy when `PORT` is not a port number.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = environment.PORT || String(PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new RangeError(
      `PORT is "${port}", which is not a port number; give a whole number from 0 to 65535, as in: PORT=3001 npm start`,
    );
  return { host: environment.HOST || HOST, port: Number(port) };
}

/** The address a person opens in a browser for a server that listens on `host` and `port`. */
export function addressOf({ host, port }: Settings): string {
  if (host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
