// Text size and colours.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hydrated, tabTo, visit } from "./support.mjs";

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
