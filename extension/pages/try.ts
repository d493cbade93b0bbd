/** Loads the engine, which draws this page and answers what is done on it. */

import init, { start_try } from "./daymark.js";

await init({ module_or_path: new URL("./daymark_bg.wasm", import.meta.url) });
await start_try();
