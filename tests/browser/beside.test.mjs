// A paragraph of another language beside each.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, everyPage, hydrated, origin, visit } from "./support.mjs";

test("each paragraph shows its own translation, one at a time or all at once", async (t) => {
  const { page } = await visit(t, "/kk/rights/human-review/");
  await hydrated(page);
  await page.click("[data-tool=beside][lang=ru]");
  const toggles = page.locator(".beside__toggle");
  await toggles.first().waitFor();
  assert.equal(await page.locator(".beside [lang=ru]:visible").count(), await toggles.count(), "only the buttons are in Russian");
  await toggles.nth(1).click();
  const shown = page.locator(".beside__toggle + *:visible");
  assert.equal(await shown.count(), 1);
  const all = async () => {
    await page.locator(".beside__toggle").first().waitFor();
    await page.click("[data-do=all]");
    await page.waitForFunction(() => !document.querySelector(".beside__toggle[aria-expanded=false]"));
  };
  await all();
  assert.equal(await shown.count(), await toggles.count());
  await page.goto(`${origin}/ru/rights/human-review/`);
  const russian = await page.locator(".prose > :is(p, ul, ol, .callout, .table)").allTextContents();
  await page.goto(`${origin}/kk/rights/human-review/`);
  await hydrated(page);
  await page.click("[data-tool=beside][lang=ru]");
  await all();
  assert.deepEqual(await shown.allTextContents(), russian);
  await page.click("[data-tool=beside][lang=ru]");
  await page.waitForFunction(() => !document.querySelector(".beside"));
  await page.click("[data-tool=beside][lang=en]");
  await page.waitForSelector(".beside [lang=en]");
});

test("every text has as many paragraphs in each language", async (t) => {
  const { page } = await visit(t, "/kk/");
  const faults = [];
  for (const path of everyPage().filter((path) => path.startsWith("/kk/"))) {
    const counts = await page.evaluate(
      async ([languages, path]) =>
        Promise.all(
          languages.map(async (language) => {
            const response = await fetch(path.replace("/kk/", `/${language}/`));
            const document = new DOMParser().parseFromString(await response.text(), "text/html");
            return document.querySelectorAll(".prose > :is(p, ul, ol, .callout, .table)").length;
          }),
        ),
      [LANGUAGES, path],
    );
    if (new Set(counts).size > 1) faults.push(`${path}: ${counts}`);
  }
  assert.deepEqual(faults, []);
});

test("without the internet it says what to do, and nothing is lost", async (t) => {
  const { page, context } = await visit(t, "/kk/rights/human-review/", { expected: [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/] });
  await hydrated(page);
  await context.setOffline(true);
  await page.click("[data-tool=beside][lang=ru]");
  await page.waitForSelector(".reading__status:not(:empty)");
  assert.match(await page.textContent(".reading__status"), /Интернетті тексеріп/);
  assert.equal(await page.getAttribute("[data-tool=beside][lang=ru]", "aria-pressed"), "false");
});
