// My folder: what was begun is found, named, deleted, taken along and brought back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hydrated, tabTo, visit } from "./support.mjs";
import { asked, daysAgo, goTo, journey, kept, openDesk, openLetter, ready, said, savedBy, told, walk } from "./desk.mjs";

const FOLDER = "/en/progress/";
const WAGES = journey("wages-unpaid");
const DATA = journey("my-data");

/** A case as it is kept: the first answer of a consultation. */
const begun = (id, question, value, name = "") => `1\ncase\t${id}\t${name}\t2026-11-22\t\nanswer\t${question}\t${value}\n`;
const TWO = {
  "case/wages-unpaid": begun("wages-unpaid", "work-basis", "contract"),
  "case/my-data": begun("my-data", "wants", "know", "Клиника"),
};

const cases = (page) => page.locator("[data-cases] > li");
const row = (page, key) => page.locator(`[data-cases] > [data-key='${key}']`);
const status = (page) => page.innerText("[data-status]");
/** Whether `selector` has the focus. */
const on = (page, selector) => page.evaluate((selector) => document.activeElement.matches(selector), selector);
/** Waits until the folder says `words` and has given them the focus. */
const says = (page, words) =>
  page.waitForFunction((words) => document.activeElement.matches("[data-status]") && document.activeElement.textContent === words, words);
const own = async (page) => Object.fromEntries(Object.entries(await kept(page)).filter(([key]) => !["language", "seed", "settings"].includes(key)));

/** Opens the folder on a device that keeps `texts`. */
async function openFolder(t, texts, options) {
  const visited = await visit(t, "/en/", options);
  visited.page.setDefaultTimeout(10_000);
  await visited.page.evaluate((texts) => Object.entries(texts).forEach(([key, text]) => localStorage.setItem(`zan-sauat/${key}`, text)), texts);
  await goTo(visited.page, FOLDER);
  return visited;
}

/** Chooses a file with this text; waits until the folder has said what came of it. */
async function bring(page, text) {
  await page.evaluate(() => (document.querySelector("[data-status]").textContent = ""));
  await page.setInputFiles("#folder-import", { name: "zan-sauat.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.waitForFunction(() => document.querySelector("[data-status]").textContent !== "");
  return status(page);
}

test("the folder lists what was begun and when an answer is due, and opens it where it was left", async (t) => {
  const { page } = await visit(t, "/en/");
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00"));
  await goTo(page, `/en/consultations/${WAGES.id}/`);
  await walk(page, { ...WAGES, answers: { ...WAGES.answers, due: "2026-10-15" } });
  await openLetter(page, "inspectorate-complaint");
  await page.fill("#field-employer", "Tulpar");
  await page.fill("#sent", "2026-11-09");
  await page.press("#sent", "Tab");
  await goTo(page, `/en/consultations/${DATA.id}/`);
  await walk(page, DATA, { last: "now" });

  await goTo(page, FOLDER);
  assert.equal(await cases(page).count(), 2);
  const wages = row(page, WAGES.id);
  assert.equal(await wages.locator("h2").innerText(), "My wages were not paid");
  const day = said("folder-begun", { date: "Wednesday, 25 November 2026" });
  assert.equal(await wages.locator("[data-state]").innerText(), `${day} ${said("folder-finished")}`);
  assert.equal(await wages.locator("[data-sent]").innerText(), said("folder-sent", { date: "Monday, 9 November 2026" }));
  assert.equal(await wages.locator("[data-answer-due]").innerText(), said("folder-answer-due", { date: "Monday, 30 November 2026" }));
  assert.equal(await row(page, DATA.id).locator("[data-state]").innerText(), `${day} ${said("folder-unfinished")}`);
  await page.clock.setFixedTime(new Date("2026-12-05T12:00:00"));
  await page.reload();
  await ready(page);
  assert.equal(await wages.locator("[data-answer-due]").innerText(), said("folder-answer-late", { date: "Monday, 30 November 2026" }));

  await row(page, DATA.id).locator("h2 a").click();
  await page.waitForSelector(".page--consultation [data-desk][data-ready]");
  await asked(page, "now", false);
  await goTo(page, FOLDER);
  await wages.locator("[data-case-letters] a").click();
  await page.waitForSelector(".page--letter [data-desk][data-ready]");
  assert.equal(await page.inputValue("#field-employer"), "Tulpar");
});

test("of two cases of one consultation each is opened by its own row", async (t) => {
  const { page } = await openDesk(t, `/en/consultations/${WAGES.id}/`);
  await walk(page, WAGES);
  await page.click("[data-do=another]");
  await asked(page, "work-basis");
  await goTo(page, FOLDER);
  assert.equal(await cases(page).count(), 2);
  await row(page, "wages-unpaid").locator("h2 a").click();
  await page.waitForSelector(".page--consultation [data-desk][data-ready]");
  await told(page, WAGES.outcome, false);
  await page.goBack();
  await page.waitForSelector(".page--folder [data-desk][data-ready]");
  await row(page, "wages-unpaid.2").locator("h2 a").click();
  await page.waitForSelector(".page--consultation [data-desk][data-ready]");
  await asked(page, "work-basis", false);
});

test("a case is named, deleted and brought back by keyboard alone, and the focus is never lost", async (t) => {
  const { page } = await openFolder(t, TWO);
  const held = async () => assert.notEqual(await page.evaluate(() => document.activeElement.localName), "body");
  const here = "[data-key=wages-unpaid]";
  await tabTo(page, `${here} summary`);
  await page.keyboard.press("Enter");
  await tabTo(page, `${here} input`);
  await page.keyboard.type("Cook at Tulpar");
  await tabTo(page, `${here} [data-do=rename]`);
  await page.keyboard.press("Enter");
  await held();
  assert.equal(await status(page), said("folder-renamed"));
  assert.equal(await row(page, "wages-unpaid").locator("h2").innerText(), "Cook at Tulpar");
  assert.equal(await row(page, "wages-unpaid").locator("[data-title]").innerText(), "My wages were not paid");
  assert.match((await own(page))["case/wages-unpaid"], /^1\ncase\twages-unpaid\tCook at Tulpar\t/);

  await tabTo(page, `${here} [data-do=delete]`);
  await page.keyboard.press("Enter");
  await says(page, said("folder-deleted", { name: "Cook at Tulpar" }));
  assert.deepEqual(Object.keys(await own(page)), ["case/my-data"]);
  await tabTo(page, "[data-do=bring-back]");
  await page.keyboard.press("Enter");
  await held();
  assert.equal(await status(page), said("folder-brought-back"));
  assert.equal(await cases(page).count(), 2);
  assert.equal(await page.locator("[data-do=bring-back]:visible").count(), 0);
  const names = await page.locator("[data-cases] button, [data-cases] summary").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? one.textContent));
  assert.equal(new Set(names).size, names.length, `every control tells its case: ${names}`);
});

test("Enter in the name field saves the name", async (t) => {
  const { page } = await openFolder(t, TWO);
  await row(page, "my-data").locator("summary").click();
  assert.equal(await row(page, "my-data").locator("input").inputValue(), "Клиника");
  await row(page, "my-data").locator("input").fill("Hospital");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("[data-key=my-data] h2").textContent === "Hospital", undefined, { timeout: 2000 });
});

test("erasing everything asks first, by keyboard alone, and can be taken back", async (t) => {
  const texts = { ...TWO, "quiz/algorithm-decides": "1\nposition\t0\n", "about-me": "1\ncase\t\t\t2026-11-22\t\nfield\tname\tАйгүл\n", "open/my-data": "my-data", "case/scammed/set-aside": "cut" };
  const { page } = await openFolder(t, { ...texts, language: "en" });
  await tabTo(page, "[data-do=ask]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.matches("[data-erase]"));
  await tabTo(page, "[data-do=spare]");
  await page.keyboard.press("Enter");
  assert.ok(await on(page, "[data-do=ask]"));
  assert.equal(await page.locator("[data-erase]:visible").count(), 0);
  assert.deepEqual(await own(page), texts);

  await page.keyboard.press("Enter");
  await tabTo(page, "[data-do=erase]");
  await page.keyboard.press("Enter");
  await says(page, said("folder-erased"));
  assert.deepEqual(await own(page), {});
  assert.equal((await kept(page)).language, "en", "the language stays");
  assert.ok(await page.locator("[data-empty]").isVisible());
  await page.keyboard.press("Tab");
  assert.ok(await on(page, "[data-do=bring-back]"));
  await page.keyboard.press("Enter");
  await says(page, said("folder-brought-back"));
  assert.deepEqual(await own(page), texts);
});

test("a saved file brings the same to another device, and again brings nothing new", async (t) => {
  const { page } = await openFolder(t, { ...TWO, "about-me": "1\ncase\t\t\t2026-11-22\t\nfield\tname\tАйгүл\n" });
  const { name, text } = await savedBy(page, () => page.click("[data-do=export]"));
  assert.equal(name, `zan-sauat-${daysAgo(0)}.txt`);
  assert.ok((await status(page)).includes(name));
  const { page: other } = await openFolder(t, {});
  assert.ok(await other.locator("[data-empty]").isVisible(), "an empty folder says so");
  assert.equal(await bring(other, text), said("folder-imported", { count: 3 }));
  assert.ok(await on(other, "[data-status]"));
  assert.deepEqual(await own(other), await own(page));
  assert.equal(await other.locator("[data-empty]:visible").count(), 0);
  assert.equal(await bring(other, text), said("folder-nothing-new"));
  await row(other, "my-data").locator("h2 a").click();
  await other.waitForSelector(".page--consultation [data-desk][data-ready]");
  await asked(other, "holder", false);
});

test("a file never changes what is here: another case under the same key comes beside it", async (t) => {
  const { page } = await openFolder(t, TWO);
  const { text } = await savedBy(page, () => page.click("[data-do=export]"));
  const { page: other } = await openFolder(t, { "case/my-data": begun("my-data", "wants", "leaked") });
  assert.equal(await bring(other, text), said("folder-imported", { count: 2 }));
  assert.deepEqual(await own(other), { "case/my-data": begun("my-data", "wants", "leaked"), "case/my-data.2": TWO["case/my-data"], "case/wages-unpaid": TWO["case/wages-unpaid"] });
});

test("a file that is not ours, damaged or newer changes nothing, and the page says what is wrong", async (t) => {
  const { page } = await openFolder(t, TWO);
  const { text } = await savedBy(page, () => page.click("[data-do=export]"));
  const lines = text.split("\n");
  const broken = (line) => said("folder-broken", { line });
  const fresh = await openFolder(t, { "case/scammed": begun("scammed", "what", "loan") });
  const here = await own(fresh.page);
  for (const [file, words] of [
    ["Dear diary", said("folder-not-ours")],
    ["", said("folder-not-ours")],
    ["\u0000\u0001\u00ff", said("folder-not-ours")],
    [text.replace("folder\t1", "folder\t2"), said("folder-newer")],
    [lines.slice(0, 2).join("\n"), broken(3)],
    [lines.toSpliced(1, 1).join("\n"), broken(3)],
    [text.replace("answer\\t", "anser\\t"), broken(2)],
  ]) {
    assert.equal(await bring(fresh.page, file), words);
    assert.deepEqual(await own(fresh.page), here);
  }
});

test("what could not be read is offered as a file", async (t) => {
  const { page } = await openFolder(t, { ...TWO, "case/scammed": "2\nfrom the days to come" });
  assert.equal(await cases(page).count(), 2, "what can be read is listed");
  await goTo(page, "/en/consultations/scammed/");
  await asked(page, "what", false);
  await goTo(page, FOLDER);
  assert.ok((await page.innerText("[data-set-aside]")).includes(said("folder-set-aside")));
  const { text } = await savedBy(page, () => page.click("[data-do=export-set-aside]"));
  assert.equal(text, "2\nfrom the days to come");
});

test("where storage is denied the folder says so and has what this visit knows", async (t) => {
  const init = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
  const { page } = await openDesk(t, `/en/consultations/${DATA.id}/`, { init });
  await walk(page, DATA, { last: "holder" });
  await hydrated(page);
  await page.locator("a[href='/en/progress/']").first().click();
  await page.waitForSelector(".page--folder [data-desk][data-ready]");
  assert.equal(await status(page), said("keep-denied"));
  assert.equal(await cases(page).count(), 1);
  const { text } = await savedBy(page, () => page.click("[data-do=export]"));
  assert.ok(text.includes("case/my-data"));
  await row(page, DATA.id).locator("h2 a").click();
  await page.waitForSelector(".page--consultation [data-desk][data-ready]");
  await asked(page, "holder", false);
});

test("what another tab begins appears in the folder that is open", async (t) => {
  const { page, context } = await openFolder(t, {});
  const other = await context.newPage();
  await goTo(other, `/en/consultations/${DATA.id}/`);
  await walk(other, DATA, { last: "holder" });
  await page.waitForSelector("[data-key=my-data]");
  assert.equal(await page.locator("[data-empty]:visible").count(), 0);
});
