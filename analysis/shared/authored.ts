import type { Document } from "../types";

/** Whether a document speaks in its authors' own name: what no source is named for is then the authors'. */
export const isAuthored = ({ genre }: Document): boolean => genre === "letter" || genre === "statement";
