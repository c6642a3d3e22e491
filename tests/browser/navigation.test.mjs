// Moving inside the site.
import assert from "node:assert/strict";
import { test } from "node:test";
import { focusComes, focused, hydrated, origin, tabTo, visit } from "./support.mjs";

/** Marks the window, so that a full load is seen. */
const mark = (page) => page.evaluate(() => (window.marked = true));
const marked = (page) => page.evaluate(() => window.marked === true);

async function open(t, path, options) {
  const visited = await visit(t, path, options);
  await hydrated(visited.page);
  await mark(visited.page);
  return visited;
}

test("a link opens its page without a load: heading focused, title and address its own", async (t) => {
  const { page } = await open(t, "/en/rights/");
  await page.click("main a[href='/en/rights/human-review/']");
  await page.waitForURL("**/en/rights/human-review/");
  await page.waitForSelector(".prose");
  assert.ok(await marked(page));
  await focusComes(page, /^h1 /);
  assert.equal(await page.title(), `${await page.innerText("h1")} · Zan Sauat`);
  assert.equal(await page.locator(".site-nav [aria-current]").innerText(), "Rights");
  assert.equal(await page.evaluate(() => scrollY), 0);
});

test("back and forward lead to the place that was left", async (t) => {
  const { page } = await open(t, "/en/glossary/");
  await page.evaluate(() => scrollTo(0, 1500));
  await page.click("footer a[href='/en/about/']", { noWaitAfter: true });
  await page.waitForURL("**/en/about/");
  const left = await page.evaluate(() => scrollY);
  assert.equal(left, 0);
  await page.goBack();
  await page.waitForSelector(".glossary");
  await page.waitForFunction(() => scrollY > 1000);
  assert.equal(await page.title(), "Glossary · Zan Sauat");
  await page.goForward();
  await page.waitForURL("**/en/about/");
  await page.waitForFunction(() => document.querySelector("h1").textContent.includes("About"));
  assert.ok(await marked(page));
});

test("a click with a key held, or with another button, is the browser's", async (t) => {
  const { page, context } = await open(t, "/en/rights/");
  const [other] = await Promise.all([
    context.waitForEvent("page"),
    page.click("main a[href='/en/rights/human-review/']", { modifiers: ["Control"] }),
  ]);
  await other.waitForURL("**/en/rights/human-review/");
  assert.equal(new URL(page.url()).pathname, "/en/rights/");
});

test("a page whose data cannot be had is loaded in full", async (t) => {
  const { page } = await open(t, "/en/rights/", { expected: [/page\.json/, /ERR_FAILED/] });
  await page.route("**/page.json", (route) => route.abort());
  await page.click("main a[href='/en/rights/human-review/']");
  await page.waitForURL("**/en/rights/human-review/");
  await page.waitForSelector(".prose");
  assert.equal(await marked(page), false);
});

test("a page of another build is loaded in full", async (t) => {
  const { page } = await open(t, "/en/rights/");
  await page.route("**/page.json", async (route) => {
    const response = await route.fetch();
    const data = await response.json();
    await route.fulfill({ json: { ...data, build: "another" } });
  });
  await page.click("main a[href='/en/rights/human-review/']");
  await page.waitForSelector(".prose");
  assert.equal(await marked(page), false);
});

test("of two links followed at once the later one wins", async (t) => {
  const { page } = await open(t, "/en/");
  await page.route("**/en/rights/page.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await page.click(".site-nav a[href='/en/rights/']");
  await page.click(".site-nav a[href='/en/courses/']");
  await page.waitForURL("**/en/courses/");
  await page.waitForTimeout(1200);
  assert.equal(await page.title(), "Courses · Zan Sauat");
});

test("a slow page says that it is coming", async (t) => {
  const { page } = await open(t, "/en/");
  await page.route("**/en/rights/page.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.click(".site-nav a[href='/en/rights/']");
  await page.waitForSelector(".announcer--shown");
  assert.equal(await page.innerText(".announcer"), "The page is loading…");
  await page.waitForURL("**/en/rights/");
  assert.equal(await page.textContent(".announcer"), "");
});

test("the language switch keeps the page, the place and the focus", async (t) => {
  const { page } = await open(t, "/kk/rights/human-review/");
  const top = (language) =>
    page.evaluate(() => {
      const steps = [...document.querySelectorAll("main h2")];
      return steps.findIndex((step) => step.getBoundingClientRect().top >= 0);
    }, language);
  await page.evaluate(() => document.querySelectorAll("main h2")[3].scrollIntoView());
  const before = await top();
  await page.evaluate(() => document.querySelector("[data-language][lang=ru]").click());
  await page.waitForURL("**/ru/rights/human-review/");
  await page.waitForFunction(() => document.documentElement.lang === "ru");
  await page.waitForTimeout(150);
  assert.equal(await top(), before);
  assert.ok(await marked(page));
  assert.equal(await page.textContent(".announcer"), "Страница открыта на русском.");
  assert.equal(await page.getAttribute("[data-language][lang=ru]", "aria-current"), "true");
  assert.equal(await page.innerText(".site-header__home"), "Заң сауаты");
});

test("the first address goes on to the language that was chosen, else the browser's, else Kazakh", async (t) => {
  const { page } = await open(t, "/kk/", { locale: "ru-RU" });
  await page.goto(`${origin}/`);
  await page.waitForURL("**/ru/");
  await hydrated(page);
  await page.click("[data-language][lang=en]");
  await page.waitForURL("**/en/");
  await page.goto(`${origin}/`);
  await page.waitForURL("**/en/");
  const other = await visit(t, "/", { locale: "de-DE" });
  await other.page.waitForURL("**/kk/");
});

test("a term opens in place by keyboard, and Escape leads back to it", async (t) => {
  const { page } = await open(t, "/en/rights/human-review/");
  await tabTo(page, "a.term");
  const term = await focused(page);
  await page.keyboard.press("Enter");
  const definition = page.locator(".definition:popover-open");
  await definition.waitFor();
  assert.ok((await definition.innerText()).length > 40);
  assert.equal(new URL(page.url()).pathname, "/en/rights/human-review/");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".definition:popover-open").count(), 0);
  assert.equal(await focused(page), term);
});

test("a link to a section of another page leads to the section", async (t) => {
  const { page } = await open(t, "/en/rights/human-review/");
  await page.locator("a.term").first().click();
  await page.locator(".definition:popover-open a").click();
  await page.waitForURL("**/en/glossary/fully-automated-decision/");
  await page.locator("a.cite").first().click();
  await page.waitForURL("**/en/acts/digital-code/#art-43");
  await page.waitForFunction(() => scrollY > 100);
});

test("a link to a section of the same page leads there, and back leads back", async (t) => {
  const { page } = await open(t, "/en/rights/human-review/");
  const links = page.locator(".contents a");
  await links.nth(4).click();
  await page.waitForFunction(() => scrollY > 300);
  const there = await page.evaluate(() => scrollY);
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => scrollY), there, "nothing takes the reader away again");
  await page.goBack();
  await page.waitForFunction(() => !location.hash && scrollY < 5);
  await page.goForward();
  await page.waitForFunction((y) => Math.abs(scrollY - y) < 5, there);
  assert.ok(await marked(page));
});

test("the skip link leads past the header", async (t) => {
  const { page } = await open(t, "/en/rights/");
  await page.keyboard.press("Tab");
  await focusComes(page, /^a Skip to the text/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
});
