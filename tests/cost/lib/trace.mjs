// What the main thread of a page did while something ran: its tasks, and how much of each was in scripts
// of an extension. A sampled stack tells whose time it was: whatever an extension's script called, the
// browser's own queries and layout included, counts as its time.

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
];

/** Durations of the metrics, in the time of the thread: what else the machine does counts nowhere. */
const METRICS = ["TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];

async function metricsOf(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  const named = Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  return METRICS.map((name) => named[name]);
}

/** Runs something in the page and tells what that cost its main thread, in milliseconds. */
export async function traced(page, run) {
  const client = await page.createCDPSession();
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.tracing.start({ categories: CATEGORIES });
  const before = await metricsOf(client);
  const begun = performance.now();
  const value = await run();
  const wall = performance.now() - begun;
  const after = await metricsOf(client);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  await client.detach();
  const metrics = METRICS.map((name, place) => [name, after[place] - before[place]]);
  const read = readTrace(trace.traceEvents, page.url());
  return { value, wall, ...Object.fromEntries(metrics), ...read };
}

/** The process that holds the page, and its first thread. */
function threadOf(events, address) {
  const begun = events.findLast(({ name }) => name === "TracingStartedInBrowser");
  const frame = begun?.args.data.frames?.find(({ url }) => url === address);
  const named = events.find(
    ({ name, args, pid }) =>
      name === "thread_name" && args.name === "CrRendererMain" && pid === frame?.processId,
  );
  if (!named) throw new Error(`the trace does not hold ${address}`);
  return named;
}

function readTrace(events, address) {
  const { pid, tid } = threadOf(events, address);
  const tasks = events
    .filter((one) => one.name === "RunTask" && one.pid === pid && one.tid === tid && one.dur > 0)
    .sort((a, b) => a.ts - b.ts);
  const { samples, nodes } = profileOf(events, pid, tid);

  const inTask = new Map();
  const functions = new Map();
  let place = 0;
  for (let index = 0; index + 1 < samples.length; index += 1) {
    const { at, node } = samples[index];
    const own = nodes.get(node)?.own;
    while (place < tasks.length && tasks[place].ts + tasks[place].dur < at) place += 1;
    const task = tasks[place];
    if (!own || !task || task.ts > at) continue;
    const took = (Math.min(samples[index + 1].at, task.ts + task.dur) - at) / 1000;
    inTask.set(task, (inTask.get(task) ?? 0) + took);
    functions.set(own, (functions.get(own) ?? 0) + took);
  }
  const sum = (list) => list.reduce((whole, one) => whole + one, 0);
  // Where the thread's own time is told it leaves out what others ran meanwhile.
  const isThread = tasks.every(({ tdur }) => tdur !== undefined);
  const timeOf = ({ dur, tdur }) => (isThread ? Math.min(tdur, dur) : dur) / 1000;
  const partOf = (task) => (task.dur === 0 ? 0 : (timeOf(task) * 1000) / task.dur);
  const whole = sum(tasks.map(timeOf));
  const stretches = [...inTask].map(([task, took]) => took * partOf(task));
  const extension = sum(stretches);
  return {
    isThread,
    tasks: whole,
    extension,
    own: whole - extension,
    longest: Math.max(0, ...stretches),
    longestTask: Math.max(0, ...tasks.map(timeOf)),
    functions: [...functions].sort((a, b) => b[1] - a[1]),
  };
}

/** The samples of the thread's profile, and of each node of it the extension's function it was in. */
function profileOf(events, pid, tid) {
  const profile = events.find(
    (one) => one.name === "Profile" && one.pid === pid && one.tid === tid,
  );
  if (!profile) throw new Error("the trace holds no profile");
  const nodes = new Map();
  const samples = [];
  let at = profile.args.data.startTime;
  const chunks = events.filter(
    (one) => one.name === "ProfileChunk" && one.pid === pid && one.id === profile.id,
  );
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args.data;
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const { url = "", functionName, lineNumber, columnNumber } = callFrame;
      const isExtension = /^(chrome|moz)-extension:/.test(url);
      const name = `${functionName || "(no name)"} ${lineNumber + 1}:${columnNumber + 1}`;
      nodes.set(id, { own: isExtension ? name : (nodes.get(parent)?.own ?? null) });
    }
    (cpuProfile?.samples ?? []).forEach((node, index) => {
      at += timeDeltas[index];
      samples.push({ at, node });
    });
  }
  samples.sort((a, b) => a.at - b.at);
  return { samples, nodes };
}
