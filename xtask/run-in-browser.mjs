// Runs the tests of a WebAssembly module in a browser. Cargo calls it in
// place of the runner of wasm-bindgen, which serves the tests here:
// node xtask/run-in-browser.mjs BROWSER MODULE [OPTIONS]

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { launch } from "./browser.mjs";

const PATIENCE = 180_000;

const [browserName, ...runnerWords] = process.argv.slice(2);

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const address = `127.0.0.1:${await freePort()}`;
const runner = spawn("wasm-bindgen-test-runner", runnerWords, {
  env: {
    ...process.env,
    NO_HEADLESS: "1",
    WASM_BINDGEN_USE_BROWSER: "1",
    WASM_BINDGEN_TEST_ADDRESS: address,
  },
  stdio: ["ignore", "pipe", "inherit"],
});

// It either serves the tests until it is ended, or there are none and it
// ends by itself.
const ended = new Promise((resolve) => runner.on("exit", (code) => resolve(code ?? 1)));
const words = [];
const serving = new Promise((resolve) => {
  createInterface({ input: runner.stdout }).on("line", (line) => {
    words.push(line);
    if (line.includes(address)) resolve(null);
  });
});

let code = await Promise.race([ended, serving]);
if (code !== null) {
  console.error([...words, "the tests did not start, or there are none"].join("\n"));
  code ||= 1;
} else {
  const browser = await launch(browserName);
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(String(error)));
    await page.goto(`http://${address}/`);
    const result = await page.waitForFunction(
      () => {
        const text = document.querySelector("#output")?.textContent ?? "";
        return /test result: .*/.test(text) ? text : null;
      },
      { timeout: PATIENCE },
    );
    const text = await result.jsonValue();
    console.log(`${browserName} ${await browser.version()}`);
    console.log(text.trim());
    code = /test result: ok/.test(text) ? 0 : 1;
  } finally {
    await browser.close();
    runner.kill();
    await ended;
  }
}
process.exit(code);
