// With scripts off, consultations, letters and the folder read whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, origin, visit } from "./support.mjs";
import { JOURNEYS, said } from "./desk.mjs";

// Scripts that the page asks for ahead are refused, as they should be.
const UNSCRIPTED = { javaScriptEnabled: false, expected: [/^failed: .*\/assets\/app-\w+\.js csp$/] };

/** What the desk would fetch: the questions with their options, as the page must tell them too. */
const material = (html) => {
  const place = new DOMParser().parseFromString(html, "text/html");
  const words = (element) => element.textContent.trim().replace(/\s+/g, " ");
  const questions = [...place.querySelectorAll("[data-question]")].map((one) => ({
    id: one.dataset.question,
    prompt: words(one.querySelector("h2")),
    options: [...one.querySelectorAll(".choice__label span")].map(words),
  }));
  return { questions, flow: JSON.parse(place.querySelector("[data-material]").textContent) };
};

/** What a reader has of a consultation, as the page shows it. */
const read = () => {
  const words = (element) => element.innerText.trim().replace(/\s+/g, " ");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  return {
    questions: all(".decides__questions > li").map((one) => ({ id: one.id.slice(2), text: words(one), targets: all("ul a[href^='#']", one).length, rules: all("ul > li", one).length })),
    outcomes: all("[data-outcome]").map((one) => ({ id: one.dataset.outcome, text: words(one), steps: all("[data-step]", one).length, dues: all("[data-due]", one).length, letters: all("[data-letter] a", one).length })),
    nowhere: [...document.querySelectorAll("main a[href^='#']")].filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1)))).map((link) => link.hash),
    controls: all("main button, main input, main select, main textarea").map(words),
  };
};

for (const language of LANGUAGES) {
  test(`with scripts off every consultation reads whole, and its links lead to what is there (${language})`, async (t) => {
    const { page: parser } = await visit(t, `/${language}/consultations/`);
    const { page } = await visit(t, `/${language}/consultations/`, { ...UNSCRIPTED });
    const missing = [];
    for (const { id } of JOURNEYS) {
      const path = `/${language}/consultations/${id}/`;
      const html = await (await page.request.get(`${origin}${path}desk.txt`)).text();
      const { questions, flow } = await parser.evaluate(material, html);
      await page.goto(origin + path);
      const shown = await page.evaluate(read);
      assert.deepEqual(shown.questions.map((one) => one.id), questions.map((one) => one.id), path);
      for (const [at, { prompt, options }] of questions.entries()) {
        const { text, targets, rules } = shown.questions[at];
        assert.ok(text.includes(prompt), `${path} ${questions[at].id} does not say "${prompt}"`);
        missing.push(...options.filter((words) => !text.includes(words)).map((words) => `${id} ${questions[at].id}: ${words}`));
        assert.ok(rules > 0 && targets >= rules, `${path} ${questions[at].id}: every answer leads on`);
      }
      const outcomes = JSON.stringify(flow);
      assert.ok(shown.outcomes.length > 0);
      for (const one of shown.outcomes) {
        assert.ok(outcomes.includes(JSON.stringify(one.id)), one.id);
        assert.ok(one.steps > 0, `${path} ${one.id} has steps`);
      }
      const counted = (name) => shown.outcomes.reduce((sum, one) => sum + one[name], 0);
      const [dues, letters] = await parser.evaluate(
        async (path) => {
          const place = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
          return [place.querySelectorAll("[data-due]").length, place.querySelectorAll("[data-letter]").length];
        },
        path,
      );
      assert.equal(counted("dues"), dues, "every time limit is in sight");
      assert.ok(counted("letters") >= letters, "every letter is in sight");
      assert.deepEqual(shown.nowhere, [], path);
      assert.deepEqual(shown.controls, [], "nothing stands there that does not work");
    }
    assert.deepEqual(missing, [], "every answer that may be given is told at its question");
  });
}

test("with scripts off a letter is there to fill in by hand, in both languages", async (t) => {
  const { page } = await visit(t, "/ru/letters/wages-claim/", { ...UNSCRIPTED });
  const letter = page.locator("[data-paper]");
  assert.match(await letter.locator("[lang=kk]").innerText(), /Арыз: жалақы қарызы/);
  assert.match(await letter.locator("[lang=ru]").innerText(), /____________/);
  assert.equal(await page.locator("main button:visible, main input:visible").count(), 0);
});

test("with scripts off the folder says what it needs", async (t) => {
  const { page } = await visit(t, "/en/progress/", { ...UNSCRIPTED });
  assert.ok((await page.innerText("main")).includes(said("folder-needs-desk")));
  assert.equal(await page.locator("main button:visible, main input:visible").count(), 0);
});
