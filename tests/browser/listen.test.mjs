// Reading aloud, with voices that only pretend.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hydrated, visit } from "./support.mjs";
import { voices } from "./voices.mjs";

const PAGE = "rights/human-review/";
const said = (page) => page.evaluate(() => window.said.map(([, , text]) => text));
const status = (page) => page.locator(".reading__status").textContent();

async function open(t, language, names, options = {}) {
  const visited = await visit(t, `/${language}/${PAGE}`, { init: voices(names), ...options });
  await hydrated(visited.page);
  await visited.page.click("[data-do=open]");
  await visited.page.waitForSelector(".listen:not([hidden])");
  return visited;
}

/** Lets every sentence end until the text does. */
async function finish(page) {
  await page.waitForFunction(() => window.said.length > 0);
  while ((await status(page)) === "") await page.evaluate(() => window.finish());
}

for (const language of ["kk", "ru", "en"]) {
  test(`the heading and the text are read whole in the page's language, and nothing else (${language})`, async (t) => {
    const { page } = await open(t, language, ["kk", "ru", "en"]);
    await finish(page);
    const spoken = (await said(page)).join("").replace(/\s/g, "");
    const written = await page.evaluate(() => {
      const words = (selector) => document.querySelector(selector).textContent.replace(/\s/g, "");
      return words("article h1") + words(".prose");
    });
    assert.equal(spoken, written);
    const languages = await page.evaluate(() => [...new Set(window.said.map(([lang]) => lang))]);
    assert.deepEqual(languages, [`${language}-KZ`]);
  });
}

test("a sentence at a time is read, marked, skipped, repeated, paused and read faster", async (t) => {
  const { page } = await open(t, "en", ["en"]);
  await page.waitForFunction(() => window.said.length === 1);
  const marked = () => page.evaluate(() => [...CSS.highlights.get("listen")].map((range) => range.toString().trim()).join());
  const sentences = () => said(page);
  assert.equal(await marked(), (await sentences())[0]);
  await page.click("[data-do=on]");
  await page.click("[data-do=on]");
  await page.click("[data-do=back]");
  await page.waitForFunction(() => window.said.length === 4);
  const [heading, second, third, again] = await sentences();
  assert.equal(again, second);
  assert.ok(heading !== second && second !== third);
  assert.equal(await marked(), second);
  const toggle = page.locator("[data-do=toggle]");
  assert.equal(await toggle.textContent(), "Pause");
  await toggle.click();
  await page.waitForFunction(() => document.querySelector("[data-do=toggle]").textContent === "Read aloud");
  await page.evaluate(() => window.finish());
  assert.equal((await sentences()).length, 4, "a paused text does not go on");
  await page.selectOption(".listen select", "1.5");
  await toggle.click();
  await page.waitForFunction(() => window.said.length === 5);
  assert.deepEqual(await page.evaluate(() => window.said[4].slice(1)), [1.5, second]);
});

test("a device without a voice of the language says so and what to do, and reads nothing", async (t) => {
  const { page } = await open(t, "kk", ["ru", "en"]);
  await page.waitForSelector(".reading__status:not(:empty)");
  assert.match(await status(page), /қазақша дауыс жоқ.*баптауларынан/);
  assert.deepEqual(await said(page), []);
});

test("a voice on the internet reads only after the reader agrees", async (t) => {
  const { page } = await open(t, "kk", ["kk*", "ru"]);
  await page.waitForSelector(".reading__status:not(:empty)");
  assert.match(await status(page), /интернет/);
  assert.deepEqual(await said(page), []);
  await page.click("[data-do=toggle]");
  await page.waitForFunction(() => window.said.length === 1);
  assert.equal(await status(page), "");
});

test("a voice on the device goes before one on the internet", async (t) => {
  const { page } = await open(t, "kk", ["kk*", "kk"]);
  await page.waitForFunction(() => window.said.length === 1);
  assert.equal(await status(page), "");
});

test("a browser that cannot speak says so", async (t) => {
  const init = () => Object.defineProperty(window, "speechSynthesis", { value: undefined });
  const { page } = await open(t, "ru", [], { init });
  await page.waitForSelector(".reading__status:not(:empty)");
  assert.match(await status(page), /не умеет читать вслух/);
});

test("reading stops when another page is opened, and when it fails it keeps its place", async (t) => {
  const { page } = await open(t, "en", ["en"]);
  await page.waitForFunction(() => window.said.length === 1);
  await page.evaluate(() => window.finish());
  await page.evaluate(() => window.fail("network"));
  assert.match(await status(page), /cut off/);
  await page.click("[data-do=toggle]");
  await page.waitForFunction(() => window.said.length === 3);
  const [, second, again] = await said(page);
  assert.equal(again, second);
  await page.click(".site-nav a[href='/en/rights/']");
  await page.waitForURL("**/en/rights/");
  await page.waitForFunction(() => !CSS.highlights.has("listen"));
  await page.evaluate(() => window.finish());
  assert.equal((await said(page)).length, 3, "nothing is read on the next page");
});

test("where the short version is chosen, it is what is read", async (t) => {
  const init = `${voices(["en"])}; if (location.protocol !== "about:") localStorage.setItem("zan-sauat/settings", '{"short":"on"}')`;
  const { page } = await open(t, "en", [], { init });
  await finish(page);
  const spoken = await said(page);
  const short = await page.locator(".short--text li").allTextContents();
  assert.deepEqual(spoken.slice(1), short);
});
