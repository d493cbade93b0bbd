// The glue of a module of WebAssembly for a worker that cannot import at will.

import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

/** The glue of a module as a plain script that sets `name`: a worker cannot import at will. */
export async function plainScript(file, name = "glue") {
  const glue = await readFile(file, "utf8");
  const { code } = await transform(glue, {
    format: "iife",
    globalName: name,
    logLevel: "error",
    define: { "import.meta.url": "''" },
  });
  return code;
}
