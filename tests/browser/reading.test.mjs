// What a reader has without scripts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, LANGUAGES, origin, visit } from "./support.mjs";

// Chromium without scripts still asks for modules, and then drops them.
const dropped = [/app-\w+\.js csp/];
const silent = { javaScriptEnabled: false, expected: dropped };

test("every kind of page reads without scripts in three languages", async (t) => {
  const { page } = await visit(t, "/kk/", silent);
  for (const language of LANGUAGES) {
    for (const path of Object.values(KINDS)) {
      await page.goto(`${origin}/${language}/${path}`);
      assert.equal(await page.getAttribute("html", "lang"), language, path);
      assert.equal(await page.locator("h1").count(), 1, path);
      assert.ok((await page.innerText("main")).length > 150, `${language}/${path} has a text`);
    }
  }
});

test("a quiz reads without scripts, and each answer opens", async (t) => {
  const { page } = await visit(t, "/kk/quizzes/algorithm-decides/", silent);
  assert.equal(await page.locator(".question:visible").count(), 12);
  assert.equal(await page.locator(".answer__why:visible").count(), 0);
  for (const summary of await page.locator(".answer > summary").all()) await summary.click();
  assert.equal(await page.locator(".answer__why:visible").count(), 12);
  assert.equal(await page.locator(".quiz button:visible").count(), 0, "buttons that would do nothing are away");
});

test("without scripts the first address is a choice of language, Kazakh first", async (t) => {
  const { page } = await visit(t, "/", silent);
  const links = await page.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  assert.deepEqual(links, ["/kk/", "/ru/", "/en/"]);
});

test("an address that leads nowhere is a 404 in three languages with a way home", async (t) => {
  const { page, response } = await visit(t, "/kk/nowhere/", { ...silent, expected: [...dropped, /404/] });
  assert.equal(response.status(), 404);
  assert.equal(await page.locator("main a").count(), 3);
  const text = await page.innerText("main");
  for (const words of ["Мұндай бет жоқ", "Такой страницы нет", "There is no such page"]) assert.ok(text.includes(words));
});

test("the settings that need scripts are not offered without them", async (t) => {
  const { page } = await visit(t, "/ru/", silent);
  assert.equal(await page.locator(".settings-button").isVisible(), false);
});
