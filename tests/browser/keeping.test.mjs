// What is kept of consultations, and what happens where it cannot be kept or read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit, origin } from "./support.mjs";
import { answerByPointer, asked, choose, daysAgo, goTo, journey, kept, openDesk, openLetter, question, ready, said, savedBy, told, walk } from "./desk.mjs";

const WAGES = journey("wages-unpaid");
const PATH = "/en/consultations/wages-unpaid/";
const KEY = "zan-sauat/case/wages-unpaid";

const DENIED = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
const FULL = () => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); });

test("an answer given in one tab appears in the other, and what is being typed there stays", async (t) => {
  const { page, context } = await openDesk(t, PATH);
  await walk(page, WAGES, { last: "passed" });
  const other = await context.newPage();
  await goTo(other, PATH);
  await asked(other, "passed", false);
  await answerByPointer(page, "yes");
  await asked(other, "due", false);
  await choose(other, daysAgo(40));
  await page.click("[data-answers] summary");
  await page.click("[data-do=change][data-target=work-basis]");
  await answerByPointer(page, "none");
  await asked(page, "due");
  await other.waitForFunction(() => /nothing/i.test(document.querySelector("[data-answer-list] dd")?.textContent));
  await asked(other, "due", false);
  assert.equal(await question(other).locator("input").inputValue(), daysAgo(40));
});

for (const [what, init, words] of [
  ["denied", DENIED, said("keep-denied")],
  ["full", FULL, said("keep-full")],
]) {
  test(`where storage is ${what}, a consultation is finished all the same, says so, and offers a file`, async (t) => {
    const { page } = await openDesk(t, PATH, { init });
    await answerByPointer(page, "contract");
    assert.equal(await page.innerText("[data-trouble-words]"), words);
    await asked(page, "situation");
    await page.click("[data-language][lang=ru]");
    await page.waitForFunction(() => document.documentElement.lang === "ru" && document.querySelector("[data-desk][data-ready]"));
    for (const [id, given] of Object.entries(WAGES.answers).slice(1)) {
      await asked(page, id, false);
      await answerByPointer(page, given);
    }
    await told(page, WAGES.outcome);
    const { name, text } = await savedBy(page, () => page.click("[data-do=save-file]"));
    assert.match(name, /^zan-sauat-\d{4}-\d\d-\d\d\.txt$/);
    assert.match(text, /^zan-sauat-folder\t1\nentry\tcase\/wages-unpaid\t1\\n.*commission\\texists.*\nend\t1\n$/s);
    assert.ok((await page.innerText("[data-status]")).includes(name));
    await openLetter(page, WAGES.letter);
    await page.fill("#field-employer", "Жұлдыз");
    await page.press("#field-employer", "Tab");
    const second = await savedBy(page, () => page.click("[data-do=save-file]"));
    assert.ok(second.text.includes("Жұлдыз"), "the file has what was typed into the letter");
  });
}

for (const [what, text] of [
  ["of a newer version", "2\ncase\twages-unpaid\t\t2026-11-22\t\nanswer\twork-basis\tnone\n"],
  ["cut short", "1\ncase\twages-unpa"],
  ["not text of ours", "\u0000\u0007\ufffd{\"a\":"],
]) {
  test(`a kept case that is ${what} is set aside to the letter, and the consultation begins afresh`, async (t) => {
    const { page } = await visit(t, "/en/");
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
    await goTo(page, PATH);
    await asked(page, "work-basis", false);
    assert.equal(await page.innerText("[data-trouble-words]"), said("keep-set-aside"));
    assert.equal(await page.evaluate((key) => localStorage.getItem(`${key}/set-aside`), KEY), text);
    await answerByPointer(page, "contract");
    await asked(page, "situation");
    assert.match((await kept(page))["case/wages-unpaid"], /^1\ncase\twages-unpaid\t.*\nanswer\twork-basis\tcontract\n$/);
    assert.equal(await page.evaluate((key) => localStorage.getItem(`${key}/set-aside`), KEY), text);
  });
}

test("starting again erases the answers and brings them back at once when that is wished", async (t) => {
  const { page } = await openDesk(t, PATH);
  await walk(page, WAGES);
  await page.click("[data-do=restart]");
  await asked(page, "work-basis");
  assert.equal(await question(page).locator("input:checked").count(), 0);
  assert.equal(await page.innerText("[data-status]"), said("consult-erased"));
  assert.doesNotMatch((await kept(page))["case/wages-unpaid"], /answer/);
  assert.ok(await page.locator("[data-do=bring-back]").isVisible(), "the way back is in sight");
  await page.click("[data-do=bring-back]");
  await told(page, WAGES.outcome);
  assert.match((await kept(page))["case/wages-unpaid"], /answer\tcommission\texists/);
});

test("another case of the same consultation begins beside the first, and the newest is opened again", async (t) => {
  const { page } = await openDesk(t, PATH);
  await walk(page, WAGES);
  await page.click("[data-do=another]");
  await asked(page, "work-basis");
  await answerByPointer(page, "platform");
  await asked(page, "payment-day");
  const texts = await kept(page);
  assert.match(texts["case/wages-unpaid"], /answer\tcommission\texists/);
  assert.match(texts["case/wages-unpaid.2"], /answer\twork-basis\tplatform/);
  await page.reload();
  await ready(page);
  await asked(page, "payment-day", false);
});

test("where the desk does not come, the page says so and reads without it", async (t) => {
  const { page } = await visit(t, "/en/", { expected: [/ERR_FAILED|Failed to fetch|dynamically imported/] });
  await page.route("**/desk*.{js,wasm}", (route) => route.abort());
  await page.goto(origin + PATH);
  await page.waitForSelector("[data-desk-failed]:visible");
  assert.equal(await page.innerText("[data-desk-failed]"), said("desk-failed"));
  assert.ok(await page.locator("[data-decides] li").first().isVisible());
});
