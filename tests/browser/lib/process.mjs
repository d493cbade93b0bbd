// Child processes, ports and temporary folders of a test run. All of them go at the end, whatever happens.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./wait.mjs";

const running = new Set();
const folders = new Set();

/** A port of the loopback interface that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A folder of its own, removed at the end. Servers that give up root must be able to enter it. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `daymark-${name}-`));
  folders.add(folder);
  return folder;
}

/**
 * Starts a server and waits until its port takes a connection.
 * @param {string} command
 * @param {string[]} args
 * @param {{ port: number, deadline?: number, env?: Record<string, string>, cwd?: string }} options
 */
export async function startServer(command, args, { port, deadline = 15_000, env, cwd }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  const keep = (chunk) => {
    said = (said + chunk).slice(-4000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let ended = null;
  child.once("error", (error) => {
    ended = error.message;
    running.delete(child);
  });
  child.once("exit", (code, signal) => {
    ended ??= `ended with ${signal ?? code}`;
    running.delete(child);
  });
  await until(
    `${command} on port ${port}`,
    () => {
      if (ended !== null) {
        return true;
      }
      return takesConnection(port);
    },
    { deadline, seen: () => said },
  );
  if (ended !== null) {
    throw new Error(`${command} ${ended}:\n${said}`);
  }
  return { child, said: () => said, stop: () => stopChild(child) };
}

function takesConnection(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  child.kill("SIGTERM");
  try {
    await until(`process ${child.pid} to end`, () => !running.has(child), { deadline: 3_000 });
  } catch {
    child.kill("SIGKILL");
    await until(`process ${child.pid} to end`, () => !running.has(child), { deadline: 3_000 });
  }
}

/** Ends every process that was started here, by its id, and removes the folders. */
export async function stopEverything() {
  await Promise.all([...running].map(stopChild));
  removeFolders();
}

function removeFolders() {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    folders.delete(folder);
  }
}

// A run that is broken off leaves nothing behind either.
process.once("exit", () => {
  for (const child of running) {
    child.kill("SIGKILL");
  }
  removeFolders();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => process.exit(1));
}
