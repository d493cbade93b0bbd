// The only way out of the sandbox: a link that ends in nothing, and a name server that gives every name an
// address behind it. Whoever sends, to a name or to an address, leaves packets there. tcpdump records both
// interfaces, this one and loopback, before the browser starts and until it is gone.

import { execFileSync, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { join } from "node:path";
import { until } from "../browser/lib/wait.mjs";

/** This end of the link, and where names are asked for (run.mjs writes it into resolv.conf). */
export const HERE = "10.77.0.2";

/** Letters of a packet that are kept: headers, and on the link all of it. */
const KEPT = { lo: 128, out: 0 };

const ip = (...words) => execFileSync("ip", words, { stdio: ["ignore", "pipe", "pipe"] });

/** Lays the link; every address of the world lies behind it. */
export function layLink() {
  ip("link", "add", "out", "type", "veth", "peer", "name", "far");
  ip("address", "add", `${HERE}/24`, "dev", "out");
  // Nobody answers there: without this the first packet would wait for a neighbour for ever.
  ip("link", "set", "out", "arp", "off", "up");
  ip("link", "set", "far", "arp", "off", "up");
  ip("route", "add", "default", "dev", "out");
  try {
    ip("-6", "address", "add", "fd77::2/64", "dev", "out", "nodad");
    ip("-6", "route", "add", "default", "dev", "out");
  } catch {
    // Without IPv6 in the kernel nothing can be sent by it.
  }
}

/** Records both interfaces to `folder`. */
export async function record(folder) {
  const recorders = Object.entries(KEPT).map(([name, kept]) => recordOne(name, kept, folder));
  for (const { name, listening } of recorders) {
    await until(`tcpdump to record ${name}`, listening);
  }
  return {
    /** Ends the recording; tells for each interface what was recorded and what was missed. */
    async stop() {
      const told = {};
      for (const one of recorders) told[one.name] = await one.stop();
      return told;
    },
  };
}

function recordOne(name, kept, folder) {
  const file = join(folder, `${name}.pcap`);
  const options = ["-n", "-U", "-B", "32768", "-s", String(kept), "-Z", "root", "-w", file];
  const child = spawn("tcpdump", ["-i", name, ...options], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  let ended = false;
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  child.once("error", (error) => {
    said += error.message;
    ended = true;
  });
  child.once("exit", () => {
    ended = true;
  });
  const failed = () => {
    if (ended) throw new Error(`tcpdump on ${name} ended: ${said}`);
  };
  return {
    name,
    listening() {
      failed();
      return said.includes("listening on");
    },
    async stop() {
      failed();
      child.kill("SIGINT");
      await until(`tcpdump on ${name} to end`, () => ended);
      const count = (what) => Number(new RegExp(`(\\d+) packets? ${what}`).exec(said)?.[1] ?? -1);
      return { recorded: count("captured"), missed: count("dropped by kernel") };
    },
  };
}

/** Answers every question for a name with an address of its own, of a range that nobody has. */
export async function answerNames() {
  const known = new Map();
  const socket = createSocket("udp4");
  socket.on("message", (question, { address, port }) => {
    const end = endOfQuestion(question);
    if (end === null) return;
    const asked = question.subarray(12, end).toString("latin1").toLowerCase();
    if (!known.has(asked)) known.set(asked, known.size + 1);
    socket.send(answerTo(question.subarray(0, end), known.get(asked)), port, address);
  });
  await new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(53, HERE, resolve);
  });
  return { stop: () => socket.close() };
}

const TYPE_A = 1;

/** Where the one question of a packet ends. */
function endOfQuestion(packet) {
  let place = 12;
  while (place < packet.length && packet[place] !== 0) place += packet[place] + 1;
  const end = place + 5;
  return end <= packet.length && packet.readUInt16BE(4) === 1 ? end : null;
}

/** An IPv4 address for the name; no answer, and no fault, for all else that may be asked. */
function answerTo(question, number) {
  const wanted = question.readUInt16BE(question.length - 4);
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(wanted === TYPE_A ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  if (wanted !== TYPE_A) return head;
  const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 198, 18, 0, 0]);
  answer.writeUInt16BE(number, 14);
  return Buffer.concat([head, answer]);
}
