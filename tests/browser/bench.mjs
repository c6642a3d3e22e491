// Bytes of each kind of page, and times on a slow phone (a quarter of this processor) with a slow network
// (1.6 Mbit/s, 150 ms): the median of five runs.
import { readFileSync, readdirSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = `${root}dist`;
const RUNS = 5;
const PAGES = {
  home: "/kk/",
  explainer: "/kk/rights/human-review/",
  lesson: "/kk/courses/algorithm-decides/who-decided/",
  quiz: "/kk/quizzes/algorithm-decides/",
  "embedded quiz": "/embed/kk/quiz/algorithm-decides/",
  "legal aid": "/kk/legal-aid/what-it-is/",
  glossary: "/kk/glossary/",
  acts: "/kk/acts/",
  contacts: "/kk/contacts/",
  urgent: "/kk/urgent/",
};

const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
const sizes = (content) => [
  content.length,
  gzipSync(content, { level: 9 }).length,
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length,
];
const row = (name, values) => console.log(name.padEnd(22), values.map(kb).join(" "));

console.log("KB (1000 bytes)           raw    gzip  brotli");
for (const [kind, path] of Object.entries(PAGES)) row(`HTML ${kind}`, sizes(readFileSync(`${dist}${path}index.html`)));
const assets = readdirSync(`${dist}/assets`).filter((file) => /\.(js|css|wasm|json)$/.test(file));
for (const file of assets) row(file.replace(/-[0-9a-f]{16}/, ""), sizes(readFileSync(`${dist}/assets/${file}`)));

const server = spawn(`${root}target/debug/serve`, [dist, "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
const origin = await new Promise((resolve) => server.stdout.on("data", (line) => resolve(/http:\S+/.exec(line)[0])));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});

async function visit(path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(origin + path);
  const quiz = await page.locator(".quiz").count();
  await page.waitForSelector(quiz ? ".quiz[data-ready]" : "html[data-hydrated]", { state: "attached" });
  const ready = await page.evaluate(() => performance.now());
  let answered = null;
  if (quiz) {
    await page.evaluate(() => {
      const question = document.querySelector(".question:not([hidden])");
      question.querySelector("input").click();
      question.querySelector("[data-do=check]").click();
    });
    await page.waitForSelector(".verdict", { state: "attached" });
    answered = await page.evaluate(() => performance.now());
  }
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  await context.close();
  return { paint, ready, answered, bytes };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
console.log("\nseconds, median of 5      first paint   app ready   answer checked   bytes on the wire (KB)");
for (const [kind, path] of Object.entries(PAGES)) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await visit(path));
  const of = (name) => median(runs.map((run) => run[name]));
  const seconds = (name) => (runs[0][name] === null ? "—" : (of(name) / 1000).toFixed(2)).padStart(12);
  console.log(kind.padEnd(22), seconds("paint"), seconds("ready"), seconds("answered"), "    ", kb(of("bytes")));
}
await browser.close();
server.kill();

console.log("\nthe content once, and ten times over:");
const growth = spawnSync("cargo", ["test", "--locked", "--quiet", "--test", "growth", "a_first_visit", "--", "--nocapture"], { cwd: root, encoding: "utf8" });
console.log(growth.stdout.split("\n").filter((line) => line.includes(" pages ")).join("\n"));
process.exitCode = growth.status;
