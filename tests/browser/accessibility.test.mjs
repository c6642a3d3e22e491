// axe on every kind of page, and nothing that scrolls sideways.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { KINDS, LANGUAGES, hydrated, origin, visit } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page, in a line each. */
async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  });
}

async function check(page, where) {
  assert.deepEqual(await violations(page), [], where);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(sideways, 0, `${where} scrolls sideways`);
}

for (const language of LANGUAGES) {
  test(`axe finds nothing on any kind of page, scheme or width (${language})`, async (t) => {
    const { page } = await visit(t, `/${language}/`);
    for (const [kind, path] of Object.entries({ ...KINDS, embed: null })) {
      await page.goto(path === null ? `${origin}/embed/${language}/quiz/algorithm-decides/` : `${origin}/${language}/${path}`);
      await hydrated(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const scheme of ["light", "dark", "contrast"]) {
          await page.evaluate((scheme) => (document.documentElement.dataset.scheme = scheme), scheme);
          await check(page, `${language} ${kind} ${width} px ${scheme}`);
        }
      }
    }
  });
}

test("axe finds nothing in an open settings panel, an open term, and a checked question", async (t) => {
  const { page } = await visit(t, "/kk/rights/human-review/", { width: 320 });
  await hydrated(page);
  await page.click(".settings-button");
  await check(page, "settings");
  await page.keyboard.press("Escape");
  await page.locator("a.term").first().click();
  await page.waitForSelector(".definition:popover-open");
  await check(page, "term");
  await page.goto(`${origin}/kk/quizzes/algorithm-decides/`);
  await page.waitForSelector(".quiz[data-ready]");
  const question = page.locator(".question:visible");
  for (let at = 0; at < 12; at += 1) {
    await check(page, `question ${at + 1}`);
    for (const select of await question.locator("select").all()) await select.selectOption({ index: 1 });
    if ((await question.locator("input[type=text]").count()) > 0) await question.locator("input[type=text]").fill("7");
    else if ((await question.locator("input").count()) > 0) await question.locator("input").first().check();
    await question.locator("[data-do=check]").click();
    await check(page, `question ${at + 1}, checked`);
    await question.locator("[data-do=next]").click();
  }
  await check(page, "result");
});

test("text twice as large loses nothing at 320 px", async (t) => {
  const { page } = await visit(t, "/kk/", { width: 320 });
  for (const path of Object.values(KINDS)) {
    await page.goto(`${origin}/kk/${path}`);
    await hydrated(page);
    await page.evaluate(() => (document.documentElement.dataset.size = "4"));
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(sideways, 0, path);
  }
});

test("the first address and the 404 page have no violations", async (t) => {
  const { page } = await visit(t, "/404.html", { width: 320 });
  await check(page, "404");
  await page.route("**/language.js", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
  await page.goto(`${origin}/`);
  await check(page, "language choice");
});
