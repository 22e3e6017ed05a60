import { serve } from "./serve.mjs";
import { buildIfStale, checkNode, installIfStale } from "./setup.mjs";

checkNode();
installIfStale();
buildIfStale();
await serve("main", "production");
