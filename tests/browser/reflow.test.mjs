// Large text, zoom and the reader's own spacing lose nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { STATES } from "./desk.mjs";
import { KINDS, LANGUAGES, hydrated, origin, set, visit } from "./support.mjs";

/** What is cut off: words that do not fit a box that hides them, or that stand outside the page. */
const cut = () => {
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || element.closest(".table, svg") || style.clipPath !== "none") continue;
    const box = element.getBoundingClientRect();
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const who = `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
    if (words && box.width > 0 && (box.right > width + 1 || box.left < -1) && !element.closest("[class*=hidden], .language-menu__name, .settings-button__name")) faults.push(`${who} stands outside`);
    if (["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1) faults.push(`${who} is cut`);
    if (["hidden", "clip"].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1) faults.push(`${who} is cut below`);
  }
  return faults;
};

async function whole(page, path, where) {
  assert.deepEqual(await page.evaluate(cut), [], `${path} ${where}`);
}

async function wholeHoweverSet(page, path) {
  for (const settings of [{ size: "6" }, { size: "6", leading: "3", spacing: "3", targets: "on", underline: "on" }, { size: "1", leading: "3", spacing: "3" }]) {
    await set(page, settings);
    await whole(page, path, JSON.stringify(settings));
  }
}

const everyKind = (language) => [...Object.values(KINDS).map((kind) => `/${language}/${kind}`), `/embed/${language}/quiz/algorithm-decides/`];

for (const language of LANGUAGES) {
  test(`nothing is cut at 320 px with text of 300 % and the widest spacing (${language})`, async (t) => {
    const { page } = await visit(t, `/${language}/`, { width: 320 });
    for (const path of everyKind(language)) {
      await page.goto(origin + path);
      await hydrated(page);
      await wholeHoweverSet(page, path);
    }
    for (const [name, come] of STATES) {
      await come(page, language);
      await wholeHoweverSet(page, name);
    }
  });
}

test("nothing is cut at a zoom of 400 % (WCAG 1.4.10)", async (t) => {
  // A window of 1280 by 1024 at 400 %.
  const { page } = await visit(t, "/kk/", { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  for (const path of everyKind("kk")) {
    await page.goto(origin + path);
    await hydrated(page);
    await whole(page, path, "at 400 %");
  }
});

test("nothing is cut with the text spacing of WCAG 1.4.12", async (t) => {
  // The policy forbids style elements, as it should; the rules of a user come from outside the page.
  const { page } = await visit(t, "/kk/", { width: 320, bypassCSP: true });
  for (const path of everyKind("kk")) {
    await page.goto(origin + path);
    await hydrated(page);
    await page.addStyleTag({
      content: "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
    });
    await whole(page, path, "with spacing");
  }
});

test("targets are at least 24 px, those of primary actions 44 px (WCAG 2.5.8, 2.5.5)", async (t) => {
  const { page } = await visit(t, "/kk/", { width: 320 });
  const faults = [];
  for (const path of everyKind("kk")) {
    await page.goto(origin + path);
    await hydrated(page);
    const small = await page.evaluate(() => {
      const primary = ".button, .tool, summary, .choice__label, .card__link, .steps__link, .settings-panel__option, .site-nav__link, .language-menu__link, .settings-button";
      const least = (element) => (element.matches(primary) ? 44 : 24);
      // The whole card is the target of its link.
      const box = (element) => (element.matches(".card__link") ? element.closest(".card") : element).getBoundingClientRect();
      return [...document.querySelectorAll(`${primary}, button, select, nav a`)]
        .filter((element) => element.checkVisibility() && box(element).height > 0 && box(element).height < least(element) - 0.5)
        .map((element) => `${element.className || element.localName} is ${box(element).height} px high`);
    });
    faults.push(...small.map((fault) => `${path} ${fault}`));
  }
  assert.deepEqual([...new Set(faults)], []);
});
