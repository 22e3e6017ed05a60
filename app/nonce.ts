import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Hands the nonce of this response to the components below; used by the server's render only. */
export const NonceProvider = Nonce.Provider;

/**
 * The nonce every inline script of this response must carry.
 * Undefined in the browser, which hides nonces from scripts on purpose.
 */
export const useNonce = (): string | undefined => useContext(Nonce);
