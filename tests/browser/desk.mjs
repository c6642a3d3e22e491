// Consultations, letters and the folder, worked on as a reader does: by keyboard and by pointer.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { origin, root, tabTo, visit } from "./support.mjs";

/** The day `days` before today, as a date field has it. */
export function daysAgo(days) {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return day.toLocaleDateString("sv");
}

const MESSAGES = new Map(
  ["desk", "pages"].flatMap((file) => [...readFileSync(`${root}locales/en/${file}.ftl`, "utf8").matchAll(/^([a-z-]+) = (\S.*)$/gm)].map(([, id, text]) => [id, text])),
);

/** The English message `id` with `values` in it: what is promised is that it is said, not its words. */
export function said(id, values = {}) {
  assert.ok(MESSAGES.has(id), `there is no message ${id}`);
  return MESSAGES.get(id).replace(/\{ \$([a-z]+) \}/g, (_, name) => values[name]);
}

/** A way through each consultation: the answers in order, the outcome, and a letter that it offers. */
export const JOURNEYS = [
  { id: "bullied-online", answers: { "danger-now": "safe", who: "me", what: ["threats"], police: "no" }, outcome: "threats-stalking", letter: "police-online-threat" },
  { id: "complain-to-the-state", answers: { against: "state-body", stage: "disagree", "what-exactly": "written", "says-how": "complaint", learned: daysAgo(10) }, outcome: "complain", letter: "state-complaint" },
  { id: "fine-by-camera", answers: { "what-came": "camera", paid: "no", came: daysAgo(3), position: "disagree", reason: ["not-mine", "facts-wrong"] }, outcome: "appeal-prepare", letter: "fine-evidence" },
  { id: "free-lawyer", answers: { case: "civil", "civil-about": "alimony", "alimony-stage": "large", "in-court": "yes" }, outcome: "civil-court", letter: "civil-free-lawyer" },
  { id: "loan-not-mine", answers: { "how-known": "seen", part: "none", lender: "bank", learned: daysAgo(5), "stop-credit": "no", police: "nothing", reply: "not-written" }, outcome: "start", letter: "loan-dispute" },
  { id: "machine-refused-me", answers: { "what-changed": "refused", "who-decided": "lender", automated: "not-known", "done-private": "nothing", wants: ["explanation", "review"] }, outcome: "private-ask", letter: "was-it-automated" },
  { id: "my-data", answers: { wants: "leaked", holder: "organisation", now: ["threat"], learned: daysAgo(4) }, outcome: "leak", letter: "data-leaked" },
  { id: "scammed", answers: { what: "money-gone", "how-gone": "transfer", "bank-told": "no", given: ["code"], "police-told": "no" }, outcome: "money-lost", letter: "bank-stop-transfer" },
  { id: "violence-at-home", answers: { "danger-now": "safe", who: "me", kind: ["humiliation"], police: "no", "last-time": daysAgo(2), plans: "leave", lawyer: "yes" }, outcome: "first-report", letter: "violence-report" },
  { id: "wages-unpaid", answers: { "work-basis": "contract", situation: "left", passed: "yes", due: daysAgo(40), "employer-type": "organisation", commission: "exists" }, outcome: "commission-first", letter: "wages-claim" },
];

export const journey = (id) => JOURNEYS.find((one) => one.id === id);

const HERE = "[data-question]:not([hidden]) ";

/** Opens a page to work on and waits until the desk is there. */
export async function openDesk(t, path, options) {
  const visited = await visit(t, path, options);
  visited.page.setDefaultTimeout(10_000);
  await ready(visited.page);
  return visited;
}

export const ready = (page) => page.waitForSelector("[data-desk][data-ready]");

export async function goTo(page, path) {
  await page.goto(origin + path);
  await ready(page);
}

export const question = (page) => page.locator("[data-question]:visible");
export const outcome = (page) => page.locator("[data-outcome]:visible");
export const outcomeTitle = (page) => outcome(page).locator("> h3").innerText();

/** Waits until the question `id` is the one that is shown; with `focus`, until its heading has the focus. */
export async function asked(page, id, focus = true) {
  await page.waitForFunction(
    ([id, focus]) => {
      const shown = [...document.querySelectorAll("[data-question]:not([hidden])")];
      return shown.length === 1 && shown[0].dataset.question === id && (!focus || document.activeElement === shown[0].querySelector("h2"));
    },
    [id, focus],
    { timeout: 5000 },
  ).catch(async () => assert.fail(`${id} is not asked, or its heading has no focus: ${await where(page)}`));
}

/** Waits until the outcome `id` alone is told; with `focus`, until its heading has the focus. */
export async function told(page, id, focus = true) {
  await page.waitForFunction(
    ([id, focus]) => {
      const shown = [...document.querySelectorAll("[data-outcome]:not([hidden])")];
      const told = shown.length === 1 && shown[0].dataset.outcome === id && !document.querySelector("[data-question]:not([hidden])");
      return told && (!focus || document.activeElement === shown[0].querySelector("h3"));
    },
    [id, focus],
    { timeout: 5000 },
  ).catch(async () => assert.fail(`${id} is not told, or its heading has no focus: ${await where(page)}`));
}

const where = (page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll("[data-question]:not([hidden]), [data-outcome]:not([hidden])")];
    const names = shown.map((one) => one.dataset.question ?? one.dataset.outcome);
    return `shown ${names}, focus on ${document.activeElement.localName} "${document.activeElement.textContent.trim().slice(0, 40)}"`;
  });

/** The keys of a date: in a date field of this browser the month comes first. */
function keys(date) {
  const [year, month, day] = date.split("-");
  return `${month}${day}${year}`;
}

/** Answers the question that is shown with nothing but keys. */
export async function answerByKeyboard(page, given) {
  const inputs = page.locator(`${HERE}input`);
  const kind = await inputs.first().getAttribute("type");
  if (kind === "radio") {
    await tabTo(page, `${HERE}input[type=radio]`, 150);
    await page.keyboard.press("Space");
    for (let step = await inputs.count(); step > 0 && !(await page.isChecked(`${HERE}input[value='${given}']`)); step -= 1) {
      await page.keyboard.press("ArrowDown");
    }
  } else if (kind === "checkbox") {
    for (const value of await inputs.evaluateAll((all) => all.map((one) => one.value))) {
      if (!given.includes(value)) continue;
      await tabTo(page, `${HERE}input[value='${value}']`, 150);
      await page.keyboard.press("Space");
    }
  } else {
    await tabTo(page, `${HERE}input`, 150);
    await page.keyboard.type(kind === "date" ? keys(given) : given);
    assert.equal(await inputs.inputValue(), given);
  }
  await page.keyboard.press("Enter");
}

/** Answers the question that is shown with the pointer alone, but for what must be typed. */
export async function answerByPointer(page, given) {
  await choose(page, given);
  await page.click("[data-do=next]");
}

/** Puts the answer into the form that is shown and leaves it there. */
export async function choose(page, given) {
  const kind = await page.locator(`${HERE}input`).first().getAttribute("type");
  if (kind !== "radio" && kind !== "checkbox") return page.fill(`${HERE}input`, given);
  for (const value of [given].flat()) await page.click(`${HERE}label:has(input[value='${value}'])`);
}

/** Answers the questions of a journey up to `last`, or all of them. */
export async function walk(page, { answers, outcome }, { by = answerByPointer, last } = {}) {
  for (const [id, given] of Object.entries(answers)) {
    if (id === last) return asked(page, id, false);
    // On arrival the focus stays where the reader has it.
    await asked(page, id, id !== Object.keys(answers)[0]);
    await by(page, given);
  }
  await told(page, outcome);
}

/** Opens the letter of the outcome by pointer. */
export async function openLetter(page, id) {
  await outcome(page).locator(`[data-letter='${id}']:visible a`).first().click();
  await page.waitForSelector(".page--letter [data-desk][data-ready]");
}

/** What the browser keeps for the site, without the prefix. */
export const kept = (page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).map(([key, text]) => [key.replace("zan-sauat/", ""), text])));

/** The text of the file that `act` makes the browser save. */
export async function savedBy(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}

/** What a reader comes to on pages to work on, beside how they open: names, and how to get there. */
export const STATES = [
  ["a question, not answered", async (page, language) => {
    await goTo(page, `/${language}/consultations/wages-unpaid/`);
    await page.click("[data-do=next]");
  }],
  ["an outcome", async (page, language) => {
    await goTo(page, `/${language}/consultations/wages-unpaid/`);
    await walk(page, journey("wages-unpaid"));
    await page.locator("[data-outcome]:visible [data-why]:visible summary").first().click();
  }],
  ["a letter with faults, handed in", async (page, language) => {
    await goTo(page, `/${language}/letters/inspectorate-complaint/`);
    await page.fill("#field-iin", "1");
    await page.fill("#field-amount", "x");
    await page.fill("#sent", daysAgo(3));
    await page.press("#sent", "Tab");
    await page.click("[data-why] summary");
  }],
  ["a folder with cases, asking whether to erase them", async (page, language) => {
    await goTo(page, `/${language}/progress/`);
    await page.locator("[data-cases] summary").first().click();
    await page.click("[data-do=ask]");
  }],
];
