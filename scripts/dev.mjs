import { serve } from "./serve.mjs";
import { checkNode, installIfStale } from "./setup.mjs";

checkNode();
installIfStale();
await serve("develop", "development");
