// The panel of comfort settings.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync, readdirSync } from "node:fs";
import { constants, brotliCompressSync } from "node:zlib";
import * as sass from "sass";
import { dist, hydrated, origin, root, tabTo, visit } from "./support.mjs";

const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test("settings are chosen by keyboard, hold on other pages and after a reload, and are reset in one action", async (t) => {
  const { page } = await visit(t, "/en/");
  await hydrated(page);
  await tabTo(page, ".settings-button");
  await page.keyboard.press("Enter");
  await tabTo(page, "#settings input[name=size]");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "#settings input[name=scheme]");
  for (let step = 0; step < 2; step += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await page.getAttribute("html", "data-size"), "2");
  assert.equal(await page.getAttribute("html", "data-scheme"), "dark");
  assert.equal(await ground(page), "rgb(16, 25, 30)");
  await page.keyboard.press("Escape");
  await page.reload();
  await hydrated(page);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "20px");
  assert.equal(await ground(page), "rgb(16, 25, 30)");
  await page.click(".site-nav a[href='/en/rights/']");
  await page.waitForURL("**/en/rights/");
  await page.click("[data-language][lang=kk]");
  await page.waitForURL("**/kk/rights/");
  await page.click(".settings-button");
  assert.ok(await page.isChecked("#settings input[value=dark]"));
  await page.click("[data-reset]");
  assert.equal(await page.getAttribute("html", "data-size"), "1");
  assert.equal(await page.getAttribute("html", "data-scheme"), "system");
  assert.equal(await page.textContent("#settings [role=status]"), "Бәрі бастапқы қалпына келді.");
});

/** What each setting changes, seen in the page. */
const EFFECTS = [
  ["size", "6", (page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "48px"],
  ["leading", "2", (page) => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector(".prose p")).lineHeight) / 18), 1.85],
  ["spacing", "3", (page) => page.evaluate(() => getComputedStyle(document.querySelector(".prose p")).letterSpacing), "3.6px"],
  ["scheme", "yellow-on-black", (page) => page.evaluate(() => getComputedStyle(document.body).color), "rgb(255, 233, 77)"],
  ["underline", "on", (page) => page.evaluate(() => getComputedStyle(document.querySelector(".site-nav__link")).textDecorationLine), "underline"],
  ["targets", "on", (page) => page.evaluate(() => document.querySelector(".settings-button").getBoundingClientRect().height), 56],
  ["pictures", "off", (page) => page.locator(".mark").isVisible(), false],
  ["ruler", "on", (page) => page.evaluate(() => getComputedStyle(document.body, "::after").position), "fixed"],
  ["short", "on", (page) => page.locator(".prose").isVisible(), false],
];

test("each setting changes what it says, and the whole panel is put back by one press", async (t) => {
  const { page } = await visit(t, "/en/rights/human-review/");
  await hydrated(page);
  for (const [name, value, seen, expected] of EFFECTS) {
    await page.click(".settings-button");
    const before = await seen(page);
    await page.check(`#settings [name=${name}][value='${value}']`);
    const after = await seen(page);
    assert.notDeepEqual(before, after, name);
    if (typeof expected === "number") assert.ok(Math.abs(after - expected) < 0.01, `${name}: ${after}`);
    else assert.equal(after, expected, name);
    await page.click("[data-reset]");
    assert.deepEqual(await seen(page), before, `${name}, put back`);
    await page.keyboard.press("Escape");
  }
});

test("a setting that was switched off again is off after a reload", async (t) => {
  const { page } = await visit(t, "/en/");
  await page.click(".settings-button");
  await page.check("#settings [name=ruler]");
  await page.uncheck("#settings [name=ruler]");
  await page.reload();
  assert.equal(await page.getAttribute("html", "data-ruler"), "off");
});

test("the short version stands in place of the text, which one link or a link into it brings back", async (t) => {
  const init = () => location.protocol === "about:" || localStorage.setItem("zan-sauat/settings", '{"short":"on"}');
  const { page } = await visit(t, "/en/rights/human-review/", { init });
  await hydrated(page);
  assert.ok(await page.locator(".short--text li").first().isVisible());
  assert.ok(!(await page.locator(".prose").isVisible()));
  await page.click(".short__full a");
  assert.ok(await page.locator(".prose").isVisible());
  await page.click(".related a[href='/en/rights/notification/']");
  await page.waitForURL("**/en/rights/notification/");
  assert.ok(!(await page.locator(".prose").isVisible()), "the next page is short again");
  await page.click(".contents a");
  assert.ok(await page.locator(".prose").isVisible(), "a link into the text shows it");
});

test("the settings hold in an embedded quiz, and open there too", async (t) => {
  const { page } = await visit(t, "/en/");
  await page.click(".settings-button");
  await page.check("#settings [name=scheme][value=dark]");
  await page.goto(`${origin}/embed/en/quiz/algorithm-decides/`);
  await hydrated(page);
  assert.equal(await ground(page), "rgb(16, 25, 30)");
  await page.click(".settings-button");
  await page.check("#settings [name=scheme][value=light]");
  assert.equal(await ground(page), "rgb(251, 250, 246)");
});

test("with storage denied the settings hold for the page, and nothing breaks", async (t) => {
  const init = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
  const { page } = await visit(t, "/en/", { init });
  await page.click(".settings-button");
  await page.check("#settings [name=scheme][value=dark]");
  assert.equal(await ground(page), "rgb(16, 25, 30)");
});

test("two tabs agree", async (t) => {
  const { page, context } = await visit(t, "/en/");
  const other = await context.newPage();
  await other.goto(`${origin}/en/about/`);
  await page.click(".settings-button");
  await page.check("#settings [name=scheme][value=dark]");
  await other.waitForSelector("html[data-scheme=dark]");
});

test("paper keeps the size and the spacing, not the colours", async (t) => {
  const init = () => location.protocol === "about:" || localStorage.setItem("zan-sauat/settings", '{"size":"4","scheme":"yellow-on-black","leading":"2"}');
  const { page } = await visit(t, "/en/rights/human-review/", { init });
  await page.emulateMedia({ media: "print" });
  assert.equal(await ground(page), "rgb(255, 255, 255)");
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  assert.ok(Math.abs(size - (2 * 11 * 96) / 72) < 0.1, String(size));
});

test("the panel weighs at most 4 KB: script, markup and styles together", async () => {
  const compressed = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const script = readdirSync(`${dist}/assets`).find((file) => /^settings-.*\.js$/.test(file));
  const styles = ["ui/settings-panel", "modes"].map((name) => {
    const source = `@use "${root}style/layers"; @use "${root}style/${name}";`;
    return sass.compileString(source, { style: "compressed", url: new URL(`file://${root}style/`) }).css;
  });
  const page = readFileSync(`${dist}/kk/index.html`, "utf8");
  const markup = /<div class="settings">.*?<\/fieldset><div class="settings-panel__actions">.*?<\/div><\/div><\/div>/s.exec(page)[0];
  const bytes = [readFileSync(`${dist}/assets/${script}`), markup, ...styles].map(compressed);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  assert.ok(total <= 4096, `${total} bytes: ${bytes}`);
});

test("what was chosen holds before anything is painted", async (t) => {
  const init = () => {
    if (location.protocol === "about:") return;
    if (!localStorage.getItem("zan-sauat/settings")) localStorage.setItem("zan-sauat/settings", '{"scheme":"dark","size":"3"}');
    // The first frame sees what the reader sees.
    requestAnimationFrame(() => (window.firstFrame = { ...document.documentElement.dataset }));
  };
  const { page } = await visit(t, "/kk/", { init });
  const first = await page.evaluate(() => window.firstFrame);
  assert.equal(first.scheme, "dark");
  assert.equal(first.size, "3");
});

test("kept settings that are not ours do no harm", async (t) => {
  const init = () => location.protocol === "about:" || localStorage.setItem("zan-sauat/settings", '{"scheme":"<b>","size":7}');
  const { page } = await visit(t, "/kk/", { init });
  assert.equal(await page.getAttribute("html", "data-scheme"), "system");
  assert.equal(await page.getAttribute("html", "data-size"), "1");
});

test("the reader's system decides where nothing was chosen", async (t) => {
  const dark = await visit(t, "/kk/", { colorScheme: "dark" });
  assert.equal(await ground(dark.page), "rgb(16, 25, 30)");
  const contrast = await visit(t, "/kk/", { contrast: "more" });
  assert.equal(await ground(contrast.page), "rgb(255, 255, 255)");
});
