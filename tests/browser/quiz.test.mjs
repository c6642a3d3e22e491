// Quizzes, played.
import assert from "node:assert/strict";
import { test } from "node:test";
import { focusComes, hydrated, origin, tabTo, visit } from "./support.mjs";

const QUIZ = "quizzes/algorithm-decides/";

async function open(t, language = "en", options) {
  const visited = await visit(t, `/${language}/${QUIZ}`, options);
  await visited.page.waitForSelector(".quiz[data-ready]");
  return visited;
}

const shown = (page) => page.locator(".question:visible");
const key = (page) =>
  page.evaluate(() => JSON.parse(document.getElementById("page").textContent).blocks.find((block) => block.Quiz).Quiz.key);

/** Answers the question that is shown by keyboard: right, or wrong where it can be. */
async function answerByKeyboard(page, question, right) {
  const here = ".question:not([hidden]) ";
  if (question.kind.startsWith("Choose")) {
    const several = (await page.locator(`${here}input[type=checkbox]`).count()) > 0;
    const wanted = right ? question.right : question.parts.filter((part) => !question.right.includes(part)).slice(0, 1);
    if (several) {
      for (const part of await page.locator(`${here}[data-part]`).evaluateAll((all) => all.map((one) => one.dataset.part))) {
        if (!wanted.includes(part)) continue;
        await tabTo(page, `${here}input[value='${part}']`);
        await page.keyboard.press("Space");
      }
    } else {
      // A radio group is one stop; arrows move within it.
      await tabTo(page, `${here}input[type=radio]`);
      await page.keyboard.press("Space");
      for (let step = 0; step < question.parts.length; step += 1) {
        if (await page.locator(`${here}input[value='${wanted[0]}']`).isChecked()) break;
        await page.keyboard.press("ArrowDown");
      }
    }
  } else if (question.kind === "Arrange") {
    const order = () => page.locator(`${here}[data-part]`).evaluateAll((all) => all.map((one) => one.dataset.part));
    for (const [place, part] of (right ? question.right : []).entries()) {
      while ((await order()).indexOf(part) > place) {
        await page.locator(`${here}[data-part='${part}'] [data-do=up]`).focus();
        await page.keyboard.press("Enter");
      }
    }
  } else if (question.kind === "Match") {
    for (const part of question.parts) {
      const select = page.locator(`${here}select[name='${part}']`);
      await select.focus();
      const wanted = right ? question.right.find((pair) => pair.startsWith(`${part}=`)).split("=")[1] : question.parts[0];
      for (let step = 0; step <= question.parts.length; step += 1) {
        if ((await select.inputValue()) === wanted) break;
        await page.keyboard.press("ArrowDown");
      }
    }
  } else {
    await tabTo(page, `${here}input`);
    await page.keyboard.type(right ? question.right[0] : "99");
  }
  await tabTo(page, `${here}[data-do=check]`);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`${here}.verdict`);
}

async function goOn(page) {
  await tabTo(page, ".question:not([hidden]) [data-do=next]");
  await page.keyboard.press("Enter");
}

test("a quiz is finished by keyboard alone, feedback is told in place, the score is kind", async (t) => {
  const { page } = await open(t);
  const { questions } = await key(page);
  for (const [at, question] of questions.entries()) {
    const here = shown(page);
    assert.equal(await here.count(), 1);
    assert.equal(await here.locator(".quiz__progress").innerText(), `Question ${at + 1} of 12`);
    await answerByKeyboard(page, question, at !== 0);
    const verdict = here.locator(".verdict[role=group]");
    assert.match(await verdict.innerText(), at === 0 ? /^Not quite\./ : /^That is right\./);
    assert.ok((await verdict.locator("a.cite").count()) > 0, "the law is cited");
    if (question.kind.startsWith("Choose")) {
      for (const part of question.right) {
        assert.ok(await here.locator(`[data-part='${part}'] [data-feedback]`).isVisible(), "every right option says why");
      }
    }
    await goOn(page);
  }
  await focusComes(page, /^h2 You answered 11 of 12 right/);
  assert.match(await page.innerText("[data-result]"), /Well done/);
  assert.equal(await page.locator("[data-again-list] li").count(), 1);
  assert.equal(/fail/i.test(await page.innerText("main")), false);

  await tabTo(page, "[data-do=retry]");
  await page.keyboard.press("Enter");
  assert.equal(await shown(page).locator(".quiz__progress").innerText(), "Question 1 of 12");
  await answerByKeyboard(page, questions[0], true);
  await goOn(page);
  assert.match(await page.innerText("[data-result]"), /You answered every question right/);
});

test("an answer that is not whole is not checked, and the page says so", async (t) => {
  const { page } = await open(t);
  await shown(page).locator("[data-do=check]").click();
  assert.equal(await shown(page).locator("[role=alert]").innerText(), "Answer first, then check.");
  assert.equal(await page.locator(".verdict").count(), 0);
  await shown(page).locator("input").first().check();
  assert.equal(await shown(page).locator("[role=alert]").innerText(), "");
});

test("switching the language in the middle keeps answers and place", async (t) => {
  const { page } = await open(t, "kk");
  const { questions } = await key(page);
  await answerByKeyboard(page, questions[0], true);
  await goOn(page);
  const second = questions[1].parts[1];
  await shown(page).locator(`input[value='${second}']`).check();
  await page.click("[data-language][lang=ru]");
  await page.waitForFunction(() => document.documentElement.lang === "ru");
  await page.waitForSelector(".quiz[data-ready]");
  assert.equal(await shown(page).locator(".quiz__progress").innerText(), "Вопрос 2 из 12");
  assert.ok(await shown(page).locator(`input[value='${second}']`).isChecked());
});

test("answers outlive a reload, and options keep the reader's order", async (t) => {
  const { page } = await open(t);
  const { questions } = await key(page);
  const order = () => shown(page).locator("[data-part]").evaluateAll((all) => all.map((one) => one.dataset.part));
  const first = await order();
  await answerByKeyboard(page, questions[0], false);
  await page.reload();
  await page.waitForSelector(".quiz[data-ready]");
  assert.deepEqual(await order(), first);
  assert.equal(await shown(page).locator(".verdict").count(), 1);
  assert.match(await page.innerText("[data-variant]"), /^Variant \d{4}/);
});

test("an answer given before the app came is taken over", async (t) => {
  const { page } = await visit(t, "/en/");
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${origin}/en/${QUIZ}`, { waitUntil: "domcontentloaded" });
  const input = page.locator(".question input").first();
  const value = await input.getAttribute("value");
  await input.check();
  release();
  await page.waitForSelector(".quiz[data-ready]");
  assert.ok(await page.locator(`.question input[value='${value}']`).first().isChecked());
});

test("starting over asks first and can be taken back", async (t) => {
  const { page } = await visit(t, "/en/courses/algorithm-decides/who-decided/");
  await page.waitForSelector(".quiz[data-ready]");
  const { questions } = await key(page);
  for (const question of questions) {
    await answerByKeyboard(page, question, true);
    await goOn(page);
  }
  await page.click("[data-do=ask]");
  await focusComes(page, /^button Yes, start over/);
  await page.click("[data-do=keep]");
  assert.ok(await page.locator("[data-result]").isVisible());
  await page.click("[data-do=ask]");
  await page.click("[data-do=erase]");
  assert.equal(await shown(page).locator(".quiz__progress").innerText(), "Question 1 of 3");
  assert.equal(await shown(page).locator("input:checked").count(), 0);
  await page.click("[data-do=bring-back]");
  assert.match(await page.innerText("[data-score]"), /You answered 3 of 3 right/);
});

test("where storage is denied the quiz is played all the same, and says that answers go", async (t) => {
  const init = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
  const { page } = await open(t, "en", { init });
  await shown(page).locator("input").first().check();
  assert.match(await page.innerText("[data-trouble]"), /does not let the site keep answers/);
  await shown(page).locator("[data-do=check]").click();
  assert.equal(await shown(page).locator(".verdict").count(), 1);
  await hydrated(page);
  await page.click("[data-language][lang=ru]");
  await page.waitForFunction(() => document.documentElement.lang === "ru");
  await page.waitForSelector(".quiz[data-ready] .question:not([hidden]) .verdict");
});

for (const [what, kept] of [["not ours", "garbage \u0000"], ["of a newer version", "9\nposition\t3\n"]]) {
  test(`kept answers that are ${what} are set aside, not lost`, async (t) => {
    const init = `localStorage.setItem("zan-sauat/quiz/algorithm-decides", ${JSON.stringify(kept)})`;
    const { page } = await visit(t, "/en/");
    await page.evaluate(init);
    await page.goto(`${origin}/en/${QUIZ}`);
    await page.waitForSelector(".quiz[data-ready]");
    assert.match(await page.innerText("[data-trouble]"), /set aside/);
    assert.equal(await page.evaluate(() => localStorage.getItem("zan-sauat/quiz/algorithm-decides/set-aside")), kept);
    assert.equal(await shown(page).locator(".quiz__progress").innerText(), "Question 1 of 12");
  });
}

test("two tabs show the same answers", async (t) => {
  const { page, context } = await open(t);
  const { questions } = await key(page);
  const other = await context.newPage();
  await other.goto(`${origin}/en/${QUIZ}`);
  await other.waitForSelector(".quiz[data-ready]");
  await answerByKeyboard(page, questions[0], true);
  await goOn(page);
  await other.waitForFunction(() => !document.querySelectorAll(".question")[1].hidden);
});

test("a quiz prints whole, with its variant and without buttons", async (t) => {
  const { page } = await open(t);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".question:visible").count(), 12);
  assert.equal(await page.locator(".quiz button:visible").count(), 0);
  assert.ok(await page.locator("[data-variant]").isVisible());
});

test("a quiz that was opened by a link inside the site is played", async (t) => {
  const { page } = await visit(t, "/en/quizzes/");
  await hydrated(page);
  await page.click(`main a[href='/en/${QUIZ}']`);
  await page.waitForSelector(".quiz[data-ready]");
  await shown(page).locator("input").first().check();
  await shown(page).locator("[data-do=check]").click();
  assert.equal(await shown(page).locator(".verdict").count(), 1);
});
