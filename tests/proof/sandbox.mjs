// Where the browser of the proof runs (bubblewrap): a network of its own, and a file system that can be
// read but written nowhere, except in one folder that is searched afterwards.

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readlinkSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PLACES } from "../browser/lib/policy.mjs";
import { HERE } from "./link.mjs";

const ROOT = realpathSync(fileURLToPath(new URL("../../", import.meta.url)));

/** What the browser may write to: its home, its temporary files, its memory. All of it is searched. */
const OWN = ["home", "tmp", "shm", "profile"];

/** What would let a program reach the desktop of whoever runs this. */
const HOSTS = [
  ...["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"],
  ...["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"],
];

/** The rights inside: to lay a link, to record it, and to answer on port 53. */
const RIGHTS = ["CAP_NET_ADMIN", "CAP_NET_RAW", "CAP_NET_BIND_SERVICE"];

export class Sandbox {
  /** `folder` gets `browser`, which is searched, and `record`, which is not. */
  constructor(folder, browser) {
    rmSync(folder, { recursive: true, force: true });
    this.folder = folder;
    this.browser = browser;
    for (const name of OWN) mkdirSync(join(folder, "browser", name), { recursive: true });
    for (const name of ["record", "policies"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "resolv.conf"), `nameserver ${HERE}\n`);
  }

  #words() {
    const own = (name) => join(this.folder, "browser", name);
    return [
      ...["--ro-bind", "/", "/"],
      ...["--dev", "/dev", "--proc", "/proc", "--tmpfs", "/run"],
      ...["--bind", own("shm"), "/dev/shm", "--bind", own("tmp"), "/tmp"],
      ...this.#etc(),
      // These may lie below what was just covered.
      ...["--ro-bind", ROOT, ROOT, "--ro-bind", process.execPath, process.execPath],
      ...["--bind", this.folder, this.folder],
      ...["--unshare-net", "--unshare-pid", "--unshare-ipc", "--die-with-parent"],
      ...RIGHTS.flatMap((right) => ["--cap-add", right]),
      ...["--setenv", "HOME", own("home"), "--setenv", "TMPDIR", "/tmp"],
      ...HOSTS.flatMap((name) => ["--unsetenv", name]),
      "--",
    ];
  }

  /** The settings of the machine, but for the browser's policy and the name server. */
  #etc() {
    const { hidden, folder: policies } = PLACES[this.browser];
    const covered = ["resolv.conf", basename(hidden)];
    const words = ["--tmpfs", "/etc"];
    for (const entry of readdirSync("/etc", { withFileTypes: true })) {
      const place = join("/etc", entry.name);
      if (covered.includes(entry.name)) continue;
      if (entry.isSymbolicLink()) words.push("--symlink", readlinkSync(place), place);
      else words.push("--ro-bind", place, place);
    }
    words.push("--ro-bind", join(this.folder, "resolv.conf"), "/etc/resolv.conf");
    return [...words, "--ro-bind", join(this.folder, "policies"), policies];
  }

  /** Says what is missing where no such place can be made: without it nothing is proved. */
  demand() {
    const { status, stderr } = spawnSync(
      "bwrap",
      [...this.#words(), "ip", "link", "add", "out", "type", "veth", "peer", "name", "far"],
      { encoding: "utf8" },
    );
    if (status === 0) return;
    throw new Error(
      `no network of its own for the browser: ${stderr?.trim() || "bwrap did not start"}\n` +
        "  it wants root on Linux, in a container with the rights SYS_ADMIN, NET_ADMIN and NET_RAW; nothing was proved",
    );
  }

  /** Runs a script of Node inside; gives its exit code. */
  run(script, words) {
    const child = spawn("bwrap", [...this.#words(), process.execPath, script, ...words], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.once(signal, () => child.kill("SIGKILL"));
    }
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => resolve(code ?? 1));
    });
  }
}
