// The consultation of somebody in danger: nothing stays, and there is a way out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, hydrated, tabTo, visit } from "./support.mjs";
import { answerByKeyboard, answerByPointer, asked, goTo, journey, kept, openDesk, openLetter, ready, told, walk } from "./desk.mjs";

const ONE = journey("violence-at-home");
const PATH = "/en/consultations/violence-at-home/";
/** What must not stand in the title of a tab, in the three languages. */
const TELLING = /violen|abus|beat|police|danger|order|насил|побо|полиц|опасн|предписан|зорлық|ұрып|полиция|қауіп|нұсқама/i;

const traces = async (page) => Object.keys(await kept(page)).filter((key) => !["language", "seed", "settings"].includes(key));

/** Comes to the consultation as a reader does: from the list, by a link. */
async function come(t) {
  const visited = await visit(t, "/en/consultations/");
  visited.page.setDefaultTimeout(10_000);
  await hydrated(visited.page);
  await visited.page.click(`main a[href='${PATH}']`);
  await visited.page.waitForSelector(".page--consultation [data-desk][data-ready]");
  return visited;
}

async function keepIt(page) {
  await tabTo(page, "[data-keep]", 150);
  await page.keyboard.press("Space");
}

for (const language of LANGUAGES) {
  test(`nothing is kept, the history does not grow and the tab tells nothing (${language})`, async (t) => {
    const { page } = await openDesk(t, `/${language}/consultations/violence-at-home/`);
    const long = await page.evaluate(() => history.length);
    const titles = [await page.title()];
    for (const [id, given] of Object.entries(ONE.answers)) {
      await asked(page, id, false);
      titles.push(await page.title());
      await answerByPointer(page, given);
    }
    await told(page, ONE.outcome);
    titles.push(await page.title());
    await openLetter(page, ONE.letter);
    titles.push(await page.title());
    await page.fill("#field-name", "Айгүл");
    await page.fill("#field-what-happened", "…");
    await page.press("#field-what-happened", "Tab");
    assert.deepEqual(await traces(page), []);
    assert.equal(await page.evaluate(() => history.length), long);
    assert.deepEqual(titles.filter((title) => TELLING.test(title)), []);
    await page.reload();
    await ready(page);
    assert.equal(await page.inputValue("#field-name"), "", "a reload forgets");
  });
}

test("a reload forgets answers that nobody asked to keep", async (t) => {
  const { page } = await openDesk(t, PATH);
  await walk(page, ONE, { last: "police" });
  await page.reload();
  await ready(page);
  await asked(page, "danger-now", false);
  assert.equal(await page.locator("[data-question] input:checked").count(), 0);
});

test("answers are kept on request, over a reload, and erased when the request is taken back", async (t) => {
  const { page } = await openDesk(t, PATH);
  await walk(page, ONE, { last: "police" });
  await keepIt(page);
  assert.ok((await traces(page)).includes("case/violence-at-home"));
  await page.reload();
  await ready(page);
  await asked(page, "police", false);
  assert.ok(await page.isChecked("[data-keep]"));
  await page.uncheck("[data-keep]");
  assert.deepEqual(await traces(page), []);
  await answerByPointer(page, "no");
  await asked(page, "last-time");
  assert.deepEqual(await traces(page), []);
});

test("the way out takes the place of the page at once, by keyboard, and going back does not open it", async (t) => {
  const { page } = await come(t);
  await walk(page, ONE, { by: answerByKeyboard });
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(page, "[data-leave]", 150);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/");
  await hydrated(page);
  assert.deepEqual(await traces(page), []);
  await page.goBack();
  await page.waitForTimeout(300);
  assert.ok(!page.url().includes("violence"), page.url());
  assert.ok(!(await page.content()).includes("data-private"));
});

test("the way out erases what was kept on request, in the consultation and in its letters", async (t) => {
  const { page } = await come(t);
  await keepIt(page);
  await walk(page, ONE);
  assert.equal(await page.locator("[data-do=another]").count(), 0, "nobody is offered more to leave behind");
  await openLetter(page, ONE.letter);
  await page.fill("#field-name", "Айгүл");
  await page.press("#field-name", "Tab");
  assert.ok((await traces(page)).includes("case/violence-at-home"));
  await page.evaluate(() => localStorage.setItem("zan-sauat/case/wages-unpaid", "1\ncase\twages-unpaid\t\t2026-11-22\t\n"));
  await page.click("[data-leave]");
  await page.waitForURL("**/en/");
  assert.deepEqual(await traces(page), ["case/wages-unpaid"], "what is not about this stays");
  await page.goBack();
  await page.waitForTimeout(300);
  assert.doesNotMatch(page.url(), /violence/);
});

test("the way out is the first thing to reach on the page, before any question", async (t) => {
  const { page } = await openDesk(t, PATH);
  const before = await page.evaluate(() => {
    const order = [...document.querySelectorAll("main a[href], main button, main input, main summary")];
    return order.findIndex((one) => one.matches("[data-leave]")) < order.findIndex((one) => one.closest("[data-desk]"));
  });
  assert.ok(before);
  await goTo(page, `/en/letters/${ONE.letter}/`);
  assert.ok(await page.locator("[data-leave]").isVisible());
});
