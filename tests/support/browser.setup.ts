import { afterAll, afterEach, beforeEach, inject } from "vitest";
import { REMEDY } from "../../scripts/chromium.mjs";
import { closeBrowser, closePages } from "./browser";

beforeEach((context) => context.skip(inject("chromium") === null, REMEDY));
afterEach(closePages);
afterAll(closeBrowser);
