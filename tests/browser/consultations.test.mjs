// Consultations, held from the first question to the letter.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, focusComes, origin, tabTo } from "./support.mjs";
import { JOURNEYS, answerByKeyboard, answerByPointer, asked, daysAgo, goTo, journey, openDesk, openLetter, outcome, outcomeTitle, question, ready, said, told, walk } from "./desk.mjs";

for (const [at, one] of JOURNEYS.entries()) {
  const language = (step) => LANGUAGES[(at + step) % 3];

  test(`${one.id} is finished by keyboard alone, up to the letter (${language(0)})`, async (t) => {
    const { page } = await openDesk(t, `/${language(0)}/consultations/${one.id}/`);
    await walk(page, one, { by: answerByKeyboard });
    assert.ok((await outcome(page).locator("[data-step]:visible").count()) > 0, "steps are shown");
    assert.equal(await outcome(page).locator("[data-for-whom]:visible").count(), 0, "nobody else’s parts are shown");
    await tabTo(page, `[data-outcome='${one.outcome}'] [data-letter='${one.letter}'] a`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${language(0)}/letters/${one.letter}/`);
    await page.waitForSelector(".page--letter [data-desk][data-ready]");
    await focusComes(page, /^h1 /);
  });

  test(`${one.id} is finished by pointer (${language(1)})`, async (t) => {
    const { page } = await openDesk(t, `/${language(1)}/consultations/${one.id}/`);
    await walk(page, one);
    assert.ok((await outcome(page).locator("[data-step]:visible").count()) > 0, "steps are shown");
    await openLetter(page, one.letter);
    assert.match(page.url(), new RegExp(`/${language(1)}/letters/${one.letter}/$`));
  });
}

const WAGES = journey("wages-unpaid");
const path = (language) => `/${language}/consultations/wages-unpaid/`;
const row = (page, at) => page.locator(".answers__row").nth(at);
const change = (page, id) => page.click(`[data-do=change][data-target='${id}']`);

/** Switches the language by the menu and waits until the desk holds the page again. */
async function switchTo(page, language) {
  await page.click(`[data-language][lang=${language}]`);
  await page.waitForFunction((language) => document.documentElement.lang === language && document.querySelector("[data-desk][data-ready]"), language);
}

test("the tab tells the question, and then what came out", async (t) => {
  const { page } = await openDesk(t, path("en"));
  await answerByPointer(page, "contract");
  await asked(page, "situation");
  assert.match(await page.title(), /^Question 2 · .+ · Zan Sauat$/);
  await answerByPointer(page, "held");
  await told(page, "safety-first");
  assert.ok((await page.title()).startsWith(await outcomeTitle(page)), await page.title());
});

test("a reload in the middle keeps the answers and the question", async (t) => {
  const { page } = await openDesk(t, path("en"));
  await walk(page, WAGES, { last: "employer-type" });
  await page.reload();
  await ready(page);
  await asked(page, "employer-type", false);
  assert.equal(await page.innerText("[data-status]"), said("consult-went-on"));
  await answerByPointer(page, "organisation");
  await answerByPointer(page, "exists");
  await told(page, "commission-first");
  await page.reload();
  await ready(page);
  await told(page, "commission-first", false);
  assert.equal(await page.locator(".answers__row").count(), 6);
});

test("switching the language in the middle keeps the answers and the question, in the other words", async (t) => {
  const { page } = await openDesk(t, path("en"));
  await walk(page, WAGES, { last: "passed" });
  await switchTo(page, "kk");
  await asked(page, "passed", false);
  assert.equal(await question(page).locator("h2").innerText(), "Ақша төленуге тиіс күн өтіп кетті ме?");
  await page.click("[data-answers] summary");
  assert.equal(await row(page, 0).locator("dd").first().innerText(), await page.locator("[data-question=work-basis] .choice__label").first().textContent());
  for (const [id, given] of Object.entries(WAGES.answers).slice(2)) {
    await asked(page, id, false);
    await answerByPointer(page, given);
  }
  await told(page, "commission-first");
  const kazakh = await outcomeTitle(page);
  await switchTo(page, "ru");
  await told(page, "commission-first", false);
  assert.notEqual(await outcomeTitle(page), kazakh);
  assert.match(await outcome(page).locator("[data-step]:visible").first().innerText(), /^[^әғқңөұүһі]+$/i);
});

test("the browser’s Back leads one question back, Forward one on, and no answer is lost", async (t) => {
  const { page } = await openDesk(t, path("ru"));
  await walk(page, WAGES);
  const ids = Object.keys(WAGES.answers);
  for (const id of ids.toReversed()) {
    await page.goBack();
    await asked(page, id);
  }
  for (const id of [...ids.slice(1)]) {
    await page.goForward();
    await asked(page, id);
  }
  assert.ok(await question(page).locator(`input[value=${WAGES.answers.commission}]`).isChecked());
  await page.goForward();
  await told(page, WAGES.outcome);
});

test("the browser’s Back leads one question back in a consultation that was opened again", async (t) => {
  const { page, context } = await openDesk(t, path("en"));
  await walk(page, WAGES, { last: "passed" });
  const again = await context.newPage();
  await goTo(again, path("en"));
  await asked(again, "passed", false);
  await answerByPointer(again, "yes");
  await asked(again, "due");
  await again.goBack();
  await asked(again, "passed");
});

test("the browser’s Back leads one question back after the language was switched", async (t) => {
  const { page } = await openDesk(t, path("en"));
  await walk(page, WAGES, { last: "passed" });
  await switchTo(page, "ru");
  await answerByPointer(page, "yes");
  await asked(page, "due");
  await page.goBack();
  await asked(page, "passed");
});

test("a link to a place on the same page leaves the question and the outcome as they are", async (t) => {
  const { page } = await openDesk(t, path("en"));
  const skip = async () => {
    await page.evaluate(() => document.querySelector(".skip-link").focus());
    await page.keyboard.press("Enter");
    await page.waitForURL(/#/);
    await page.waitForTimeout(200);
  };
  await walk(page, WAGES, { last: "passed" });
  await skip();
  await asked(page, "passed", false);
  for (const [id, given] of Object.entries(WAGES.answers).slice(2)) {
    await asked(page, id, false);
    await answerByPointer(page, given);
  }
  await told(page, WAGES.outcome);
  await page.click("[data-decides] summary");
  await page.click(`[data-decides] a[href='#o-${WAGES.outcome}']`);
  await page.waitForTimeout(200);
  await told(page, WAGES.outcome, false);
});

test("changing an earlier answer keeps the later ones: changed back, it tells the same without asking again", async (t) => {
  const { page } = await openDesk(t, path("en"));
  await walk(page, WAGES);
  const before = await outcome(page).innerText();
  await change(page, "situation");
  await asked(page, "situation");
  assert.ok(await question(page).locator("input[value=left]").isChecked(), "what was answered stands there");
  await answerByKeyboard(page, "held");
  await told(page, "safety-first");
  await change(page, "situation");
  await answerByPointer(page, "left");
  await told(page, WAGES.outcome);
  assert.equal(await outcome(page).innerText(), before);

  await change(page, "commission");
  await answerByPointer(page, "applied");
  await asked(page, "applied-date");
  await answerByPointer(page, daysAgo(3));
  await told(page, WAGES.outcome);
  assert.equal(await page.locator(".answers__row").count(), 7, "only what is new was asked");
});

test("a question that may stay open has a button for it, and the outcome says why there is no date", async (t) => {
  const { page } = await openDesk(t, path("en"));
  await walk(page, WAGES, { last: "due" });
  await page.click("[data-do=unknown]");
  await asked(page, "employer-type");
  await answerByPointer(page, "organisation");
  await answerByPointer(page, "exists");
  await told(page, WAGES.outcome);
  assert.equal(await row(page, 3).locator("dd").first().innerText(), said("consult-unknown"));
  assert.equal(await outcome(page).locator("[data-due]:visible [data-date]").first().innerText(), said("due-no-day"));
});

test("no answer is in the address, in the history or in a request", async (t) => {
  const { page, context } = await openDesk(t, path("en"));
  const requests = [];
  context.on("request", (request) => requests.push([request.method(), request.url(), request.postData()]));
  const states = [];
  for (const [id, given] of Object.entries(WAGES.answers)) {
    await asked(page, id, false);
    await answerByPointer(page, given);
    states.push(await page.evaluate(() => [location.href, history.state]));
  }
  await told(page, WAGES.outcome);
  for (const [address, state] of states) {
    assert.equal(address, `${origin}${path("en")}`);
    assert.equal(typeof state, "number");
  }
  await openLetter(page, WAGES.letter);
  await page.fill("#field-employer", "Zhuldyz 7734");
  await page.press("#field-employer", "Tab");
  await page.reload();
  await ready(page);
  assert.equal(await page.inputValue("#field-employer"), "Zhuldyz 7734");
  assert.ok(requests.length > 2);
  for (const [method, address, body] of requests) {
    assert.deepEqual([method, body, new URL(address).origin, new URL(address).search], ["GET", null, origin, ""]);
    assert.doesNotMatch(decodeURIComponent(address), /7734|organisation|exists|left|contract/);
  }
});

test("Continue without an answer, or with a day to come, says how to mend it, at the question", async (t) => {
  const { page } = await openDesk(t, path("en"));
  const mends = async (words) => {
    await page.waitForFunction(() => document.activeElement.matches("[data-errors]"));
    assert.equal(await page.innerText("[data-error-link]"), words);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const input = await page.evaluate(() => {
      const input = document.activeElement;
      const described = input.getAttribute("aria-describedby").split(" ");
      const faults = described.map((id) => document.getElementById(id)).filter((one) => one.checkVisibility());
      return [input.matches("[data-question]:not([hidden]) input"), faults.map((one) => one.innerText)];
    });
    assert.deepEqual(input, [true, [words]]);
  };
  await page.click("[data-do=next]");
  await mends(said("fault-choose"));
  await answerByKeyboard(page, "services");
  await asked(page, "signs");
  assert.equal(await page.locator("[data-errors]:visible").count(), 0);
  await page.click("[data-do=next]");
  await mends(said("fault-choose-some"));
  await answerByPointer(page, ["none"]);
  await asked(page, "payment-day");
  await page.click("[data-do=next]");
  await mends(said("fault-date"));
  await answerByPointer(page, daysAgo(-2));
  await mends(said("fault-future"));
  assert.equal(await question(page).locator("input").inputValue(), daysAgo(-2), "what was typed stays");
  await answerByPointer(page, daysAgo(2));
  await told(page, "civil-contract");
});

test("a consultation goes on without the net and is kept", async (t) => {
  const { page, context } = await openDesk(t, path("en"));
  await context.setOffline(true);
  await walk(page, WAGES);
  await context.setOffline(false);
  await page.reload();
  await ready(page);
  await told(page, WAGES.outcome, false);
});

test("without the net a letter that was never near is not opened, and the page stays and says so", async (t) => {
  const { page, context } = await openDesk(t, path("en"), { expected: [/ERR_INTERNET_DISCONNECTED/] });
  await context.setOffline(true);
  await walk(page, WAGES);
  await outcome(page).locator(`[data-letter='${WAGES.letter}'] a`).click();
  await page.locator(".announcer--shown").waitFor();
  assert.equal(page.url(), `${origin}${path("en")}`, "the browser’s own error page took the place of the outcome");
  assert.match(await page.locator(".announcer").innerText(), /There is no network/);
  await told(page, WAGES.outcome, false);
});

test("the letters of an outcome open without the net", async (t) => {
  const { page, context } = await openDesk(t, path("en"), { expected: [/ERR_INTERNET_DISCONNECTED/] });
  await walk(page, WAGES);
  const data = `/en/letters/${WAGES.letter}/page.json`;
  await page.waitForFunction(async (data) => Boolean(await caches.match(data)), data);
  await context.setOffline(true);
  await openLetter(page, WAGES.letter);
  await page.fill("#field-name", "Aigul");
  assert.match(await page.locator("[data-column=kk]").innerText(), /Aigul/);
});
