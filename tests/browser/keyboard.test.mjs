// By keyboard alone: what takes the focus, in which order, always in sight, and no way in without a way out.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { focusComes, hydrated, set, startSmallSite, tabTo, visit } from "./support.mjs";
import { voices } from "./voices.mjs";

const small = await startSmallSite();
const PAGES = ["", "topics/walks/", "rights/entry/", "courses/walking/first-walk/", "quizzes/first-quiz/", "urgent/", "glossary/", "acts/", "contacts/", "design/", "progress/", "consultations/gate-shut/", "letters/open-the-gate/"];
const file = fileURLToPath(new URL("focus-order.txt", import.meta.url));

/**
 * What has the focus: its kind and its words or name; `null` where it was before. A radio group is one stop, and so
 * are the parts of a date.
 */
const name = (fresh) => {
  const element = document.activeElement;
  const stop = element.type === "radio" ? element.name : element;
  if (fresh) window.seen = new Set();
  if (element.type === "date" && window.last === element) return "";
  window.last = element;
  if (element === document.body || window.seen.has(stop)) return null;
  window.seen.add(stop);
  if (element.type === "radio") return `radio ${element.closest("fieldset").querySelector("legend").textContent.trim()}`;
  const words = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.innerText;
  return `${element.localName} ${words.trim().replace(/\s+/g, " ").slice(0, 50)}`;
};

/** Every stop of Tab (or Shift-Tab) through the page, once; after the last the first comes again. */
async function stops(page, key) {
  const names = [];
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(name, step === 0);
    if (stop === null) return names;
    if (stop !== "") names.push(stop);
  }
  return assert.fail(`${key} never comes round: ${names.slice(-5).join(" | ")}`);
}

test("the focus goes through every kind of page in the reviewed order, and back", async (t) => {
  const { page } = await visit(t, `${small}/en/`);
  const lines = [];
  for (const path of PAGES) {
    await page.goto(`${small}/en/${path}`);
    await hydrated(page);
    const forth = await stops(page, "Tab");
    const back = await stops(page, "Shift+Tab");
    assert.deepEqual(back.toReversed(), forth, `the way back on ${path}`);
    lines.push(`/en/${path}`, ...forth.map((stop) => `  ${stop}`));
  }
  const text = `${lines.join("\n")}\n`;
  if (process.env.UPDATE_SPOKEN) writeFileSync(file, text);
  assert.ok(existsSync(file), "run with UPDATE_SPOKEN=1 and read what is written");
  assert.equal(text, readFileSync(file, "utf8"));
});

/** Whether the middle of what has the focus is hidden by something else, or out of sight. */
const obscured = () => {
  const element = document.activeElement;
  const boxes = [...element.getClientRects()];
  const inside = ({ left, top, right, bottom }) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const found = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight && document.elementFromPoint(x, y);
    return found && (element.contains(found) || found.contains(element) || element.labels?.[0]?.contains(found));
  };
  if (boxes.some(inside)) return null;
  const [{ left, top, right, bottom }] = boxes;
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return `${element.localName} ${element.textContent.trim().slice(0, 40)} at ${top} to ${bottom} behind ${above?.className}`;
};

test("what has the focus is always in sight (WCAG 2.4.11)", async (t) => {
  const { page } = await visit(t, `${small}/en/`, { width: 320, init: voices(["en"]) });
  for (const path of PAGES) {
    for (const size of ["1", "6"]) {
      await page.goto(`${small}/en/${path}`);
      await hydrated(page);
      await set(page, { size, leading: "2" });
      // The bar of reading aloud stays on the screen while it reads.
      const listen = page.locator("[data-tool=listen][data-do=open]");
      if (await listen.count()) {
        await listen.click();
        await page.waitForFunction(() => window.said.length > 0);
      }
      for (let step = 0; step < 300; step += 1) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate(name, step === 0)) === null) break;
        assert.equal(await page.evaluate(obscured), null, `${path} at size ${size}`);
      }
    }
  }
});

test("reading help works by keyboard and gives the focus back", async (t) => {
  const { page } = await visit(t, `${small}/en/rights/entry/`, { init: voices(["en"]) });
  await hydrated(page);
  await tabTo(page, "[data-do=open]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.said.length === 1);
  await tabTo(page, "[data-do=on]");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => window.said.length === 2);
  await tabTo(page, "[data-do=close]");
  await page.keyboard.press("Enter");
  await focusComes(page, /^button Listen/);
  await tabTo(page, "[data-tool=beside][lang=kk]");
  await page.keyboard.press("Space");
  await tabTo(page, ".beside__toggle");
  await page.keyboard.press("Enter");
  assert.ok(await page.locator(".beside [lang=kk]:visible").first().isVisible());
});

test("a term and the panel open by keyboard, close by Escape, and give the focus back", async (t) => {
  const { page } = await visit(t, `${small}/en/rights/entry/`);
  await hydrated(page);
  for (const [opener, opened] of [["a.term", ".definition:popover-open"], [".settings-button", "#settings:popover-open"]]) {
    await page.focus("body");
    await tabTo(page, opener);
    await page.keyboard.press("Enter");
    await page.waitForSelector(opened);
    await page.keyboard.press("Escape");
    await page.waitForSelector(opened, { state: "detached" });
    assert.ok(await page.evaluate((opener) => document.activeElement.matches(opener), opener), opener);
  }
});
