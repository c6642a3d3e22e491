// The built site behind the production headers, and a browser that fails a test on any console message.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:http";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { after } from "node:test";
import { chromium } from "playwright-core";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const dist = `${root}dist`;
export const LANGUAGES = ["kk", "ru", "en"];

/** One page of each kind. */
export const KINDS = {
  home: "",
  topics: "topics/",
  topic: "topics/automated-decisions/",
  urgent: "urgent/",
  courses: "courses/",
  course: "courses/algorithm-decides/",
  lesson: "courses/algorithm-decides/who-decided/",
  quizzes: "quizzes/",
  quiz: "quizzes/algorithm-decides/",
  legalAid: "legal-aid/",
  legalAidPage: "legal-aid/what-it-is/",
  rights: "rights/",
  explainer: "rights/human-review/",
  glossary: "glossary/",
  term: "glossary/human-review/",
  acts: "acts/",
  act: "acts/digital-code/",
  contacts: "contacts/",
  about: "about/",
  design: "design/",
  consultations: "consultations/",
  consultation: "consultations/wages-unpaid/",
  privateConsultation: "consultations/violence-at-home/",
  letters: "letters/",
  letter: "letters/inspectorate-complaint/",
  folder: "progress/",
};

/** The addresses of every page of the site, embedded quizzes and the two pages of no language among them. */
export function everyPage() {
  const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".html"));
  // The first address goes on to a language at once.
  return files.filter((file) => file !== "index.html").map((file) => `/${file.replace(/index\.html$/, "")}`).sort();
}

/** Values of the settings that change how everything looks. */
export const SCHEMES = [
  "light", "dark", "black-on-white", "white-on-black", "yellow-on-black", "blue-on-pale", "system",
];
export const SIZES = { 100: "1", 300: "6" };

/** Puts a setting in force, as `settings.js` does. */
export const set = (page, settings) =>
  page.evaluate((settings) => Object.assign(document.documentElement.dataset, settings), settings);

async function startSite(folder) {
  assert.ok(existsSync(`${folder}/kk/index.html`), `${folder} is missing; run \`make build\` first`);
  const server = spawn(`${root}target/debug/serve`, [folder, "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  const origin = await new Promise((resolve, reject) => {
    server.stdout.on("data", (line) => resolve(/http:\S+/.exec(line)[0]));
    server.on("exit", (code) => reject(new Error(`serve ended with ${code}`)));
  });
  return { origin, stop: () => server.kill() };
}

/**
 * The same app around the compiler's small test content, which has one page of each kind and changes only with
 * the kinds: what is said there can be read and kept.
 */
export async function startSmallSite() {
  const folder = mkdtempSync(`${tmpdir()}/zan-sauat-`);
  cpSync(`${root}public`, `${folder}/dist`, { recursive: true });
  cpSync(`${dist}/assets`, `${folder}/dist/assets`, { recursive: true });
  cpSync(`${root}target/template.html`, `${folder}/dist/index.html`);
  cpSync(`${root}crates/compiler/tests/base/content`, `${folder}/content`, { recursive: true });
  cpSync(`${root}locales`, `${folder}/locales`, { recursive: true });
  const environment = { ...process.env, BUILD_DATE: "2026-11-21" };
  execFileSync(`${root}target/debug/prerender`, [folder, `${folder}/dist`], { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  const site = await startSite(`${folder}/dist`);
  after(() => {
    site.stop();
    rmSync(folder, { recursive: true });
  });
  return site.origin;
}

/** A server of somebody else: answers every path with `html`. */
export async function startOther(html) {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

const site = await startSite(dist);
export const origin = site.origin;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
after(async () => {
  await browser.close();
  site.stop();
});

/**
 * A context of its own: nothing is kept from another test. Every console message, page error and failed
 * request that the test does not expect fails it when it closes.
 */
export async function visit(test, path, { width = 1280, expected = [], init, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "en-GB", ...options });
  const messages = [];
  const watch = (page) => {
    page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => messages.push(`error: ${error.message}`));
    page.on("requestfailed", (request) => {
      // What a page that is left no longer needs is given up; that is no failure.
      const error = request.failure()?.errorText;
      if (error !== "net::ERR_ABORTED") messages.push(`failed: ${request.url()} ${error}`);
    });
    page.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(origin) && !address.startsWith("data:") && !address.startsWith("http://127.0.0.1")) {
        messages.push(`left the origin: ${address}`);
      }
    });
  };
  context.on("page", watch);
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  test.after(async () => {
    await context.close();
    const unexpected = messages.filter((message) => !expected.some((pattern) => pattern.test(message)));
    assert.deepEqual(unexpected, [], "the console is silent");
  });
  const response = await page.goto(path.startsWith("http") ? path : origin + path);
  return { page, context, response };
}

/** Waits until the app has taken the page over, and the desk its place where there is one. */
export const hydrated = (page) =>
  page.waitForFunction(() => "hydrated" in document.documentElement.dataset && !document.querySelector("[data-desk]:not([data-ready])"));

/** What has the focus, in a few words. */
export const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 60)}`;
  });

/** Waits until what has the focus is as `pattern` says; what moves it may need a moment. */
export async function focusComes(page, pattern) {
  const deadline = Date.now() + 10_000;
  while (!pattern.test(await focused(page)) && Date.now() < deadline) await page.waitForTimeout(20);
  assert.match(await focused(page), pattern);
}

/** Presses Tab until `selector` has the focus; a keyboard reader does the same. */
export async function tabTo(page, selector, limit = 80) {
  for (let step = 0; step < limit; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab does not reach ${selector}`);
}
