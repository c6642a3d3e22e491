// Files that readers take away: letters for a word processor, time limits for a calendar.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { visit } from "./support.mjs";

const LETTER = "letters/human-review/";
const CONSULTATION = "consultations/machine-refused-me/";
const IIN = "900101300017";

/** Opens a page of the desk; tells which programs were fetched. */
async function open(t, path, options) {
  const programs = [];
  const { page } = await visit(t, "/en/", options);
  page.on("request", (request) => {
    const program = /\/(app|desk|papers)-[^/]*\.wasm$/.exec(request.url());
    if (program) programs.push(program[1]);
  });
  await page.goto(new URL(path, page.url()).href);
  await page.waitForSelector("[data-desk][data-ready]");
  return { page, programs };
}

/** Does `press` and gives the file that comes of it. */
async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

const count = (text, sought) => text.split(sought).length - 1;

/** Answers until the outcome "complain to the body" with the time limit that is counted from yesterday. */
async function toOutcome(page) {
  const choose = async (question, option) => {
    await page.check(`[data-question='${question}'] input[value='${option}']`);
    await page.click("[data-do=next]");
  };
  await choose("what-changed", "refused");
  await choose("who-decided", "state-body");
  await choose("done-state", "nothing");
  await choose("automated", "person");
  const yesterday = await page.evaluate(() => {
    const day = new Date();
    day.setDate(day.getDate() - 1);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  });
  await page.fill("[data-question='learned'] input", yesterday);
  await page.click("[data-do=next]");
  await page.waitForSelector("[data-outcome='state-complaint']:visible");
}

test("a letter is saved as a Word file with what was typed, the number whole though hidden on the screen", async (t) => {
  const { page, programs } = await open(t, LETTER);
  await page.fill("#field-name", "Sample & Person");
  await page.fill("#field-recipient", "The <Bank>");
  await page.fill("#field-iin", IIN);
  await page.fill("#field-what-happened", "First line\nsecond line");
  await page.locator("#field-iin").blur();
  assert.ok(!(await page.innerText("[data-paper]")).includes(IIN), "the number is hidden on the screen");
  assert.ok(!programs.includes("papers"), "what makes files waits until a file is asked for");
  const button = page.getByRole("button", { name: "Save as a Word file (DOCX)" });
  const { name, text } = await download(page, () => button.click());
  assert.match(name, /^human-review-\d{4}-\d\d-\d\d\.docx$/);
  assert.equal(programs.filter((program) => program === "papers").length, 1);
  for (const typed of ["Sample &amp; Person", "The &lt;Bank&gt;", IIN, "First line", "second line"]) {
    assert.equal(count(text, typed), 2, `${typed} stands in both languages`);
  }
  for (const words of ["Пересмотреть решение", "қайта қарауды"]) assert.ok(text.includes(words), words);
  assert.equal(count(text, "Authorised"), 0, "the English is there to read, not to send");
  assert.ok(!text.includes("Номер решения"), "what was not given is left out");
  assert.ok(count(text, "<w:footnoteReference ") >= 4, "the law stands in footnotes");
  assert.equal(await page.innerText("[data-desk] [data-status]"), `The file was saved as ${name}.`);
  assert.ok(!(await page.innerText("[data-paper]")).includes(IIN), "the number is hidden again");
  const again = await download(page, () => button.click());
  assert.equal(again.text, text, "the same letter makes the same file");
  assert.equal(programs.filter((program) => program === "papers").length, 1, "the program is fetched once");
});

test("two presses while a file is made make one file", async (t) => {
  const { page } = await open(t, LETTER);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/papers-*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  let files = 0;
  page.on("download", () => (files += 1));
  await page.click("[data-do=save]");
  await page.click("[data-do=save]");
  assert.equal(await page.innerText("[data-desk] [data-status]"), "The file is being made.");
  release();
  await page.waitForFunction(() => document.querySelector("[data-desk] [data-status]").textContent.includes("saved"));
  await page.waitForTimeout(300);
  assert.equal(files, 1);
});

test("a file that cannot be made is said so, and made once there is a network", async (t) => {
  const expected = [/papers-/, /Failed to fetch dynamically imported module/, /ERR_FAILED/];
  const { page } = await open(t, LETTER, { expected });
  await page.route("**/papers-*", (route) => route.abort());
  await page.click("[data-do=save]");
  const failed = "The file could not be made. Copy the text or print the letter.";
  await page.waitForFunction((text) => document.querySelector("[data-desk] [data-status]").textContent === text, failed);
  await page.unroute("**/papers-*");
  const { name } = await download(page, () => page.click("[data-do=save]"));
  assert.match(name, /\.docx$/);
});

test("a letter that comes of a private consultation has a name that tells nothing", async (t) => {
  const { page } = await open(t, "letters/violence-report/");
  const { name } = await download(page, () => page.click("[data-do=save]"));
  assert.match(name, /^letter-\d{4}-\d\d-\d\d\.docx$/);
});

test("the text of a letter is copied with its lists numbered and the number whole", async (t) => {
  const { page } = await open(t, LETTER, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.fill("#field-iin", IIN);
  await page.click("[data-do=copy]");
  await page.waitForFunction(() => document.querySelector("[data-desk] [data-status]").textContent.includes("copied"));
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(count(text, IIN), 2);
  for (const line of [/^1\. Пересмотреть решение/m, /^5\. Если откажете/m, /^\[1\] .*43/m]) assert.match(text, line);
});

test("a time limit is saved for a calendar, and its button says which", async (t) => {
  const { page, programs } = await open(t, CONSULTATION);
  await toOutcome(page);
  const dues = page.locator("[data-outcome='state-complaint'] [data-due]:visible");
  const due = dues.filter({ has: page.locator("[data-do=calendar]:visible") }).first();
  const button = due.locator("[data-do=calendar]");
  const title = await due.locator("[data-due-title]").innerText();
  assert.equal(await button.getAttribute("aria-label"), `Save the date as a calendar file (ICS): ${title}`);
  assert.ok(!programs.includes("papers"));
  const { name, text } = await download(page, () => button.click());
  const [, day] = /^appc-complaint-(\d{4}-\d\d-\d\d)\.ics$/.exec(name);
  const unfolded = text.replaceAll("\r\n ", "");
  assert.ok(unfolded.includes(`\r\nDTSTART;VALUE=DATE:${day.replaceAll("-", "")}\r\n`), text);
  assert.ok(unfolded.includes(`\r\nSUMMARY:${title}\r\n`), text);
  assert.equal(count(unfolded, "BEGIN:VALARM"), 2);
  assert.match(unfolded, /DESCRIPTION:The day it happened: .*Article/);
  assert.equal(await due.locator("[data-saved]").innerText(), `The file was saved as ${name}.`);
});

test("the day by which a letter is answered is saved for a calendar once the letter is handed in", async (t) => {
  const { page } = await open(t, "letters/state-complaint/");
  assert.equal(await page.locator("[data-do=calendar]:visible").count(), 0, "there is no day yet");
  const today = await page.evaluate(() => new Intl.DateTimeFormat("sv-SE").format(new Date()));
  await page.fill("[data-sent]", today);
  await page.locator("[data-sent]").blur();
  const { name, text } = await download(page, () => page.click("[data-do=calendar]"));
  assert.match(name, /^[a-z-]+-\d{4}-\d\d-\d\d\.ics$/);
  assert.ok(text.includes(`\r\nSUMMARY:`));
  assert.equal(await page.innerText("[data-saved]"), `The file was saved as ${name}.`);
});

test("a private consultation offers nothing to a calendar", async (t) => {
  const { page } = await open(t, "consultations/violence-at-home/");
  assert.equal(await page.locator("[data-private]").count(), 1);
  assert.equal(await page.locator("[data-due]").count() > 0, true);
  assert.equal(await page.locator("[data-do=calendar]").count(), 0);
});
