// axe: every page once, every kind of page in every way it can look, and what opens on pages.
// `make access-full` goes through every page in every way.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { COLOURS, check, faults } from "./axe.mjs";
import { STATES } from "./desk.mjs";
import { KINDS, LANGUAGES, SCHEMES, SIZES, everyPage, hydrated, origin, set, visit } from "./support.mjs";

const full = process.env.ACCESS === "full";

/** The page in every scheme, width and size of text: all rules in the first scheme, those of colour in each. */
async function inEveryWay(page, where, schemesOf = () => SCHEMES) {
  const found = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [percent, size] of Object.entries(SIZES)) {
      for (const scheme of schemesOf(width, size)) {
        await set(page, { size, scheme });
        const rules = scheme === SCHEMES[0] ? undefined : COLOURS;
        found.push(...(await faults(page, `${where} ${width} px ${percent} % ${scheme}`, rules)));
      }
    }
  }
  return found;
}

describe("languages beside each other", { concurrency: 3 }, () => {
  for (const language of LANGUAGES) {
    const own = everyPage().filter((path) => path.includes(`/${language}/`));
    const kinds = [...Object.values(KINDS).map((path) => `/${language}/${path}`), `/embed/${language}/quiz/algorithm-decides/`];

    test(`axe finds nothing on any page (${language})`, { skip: full }, async (t) => {
      const { page } = await visit(t, `/${language}/`, { width: 320 });
      const found = [];
      for (const path of own) {
        await page.goto(origin + path);
        await hydrated(page);
        found.push(...(await faults(page, path)));
      }
      assert.deepEqual(found, []);
    });

    test(`axe finds nothing however a page looks (${language})`, async (t) => {
      const { page } = await visit(t, `/${language}/`);
      const found = [];
      for (const [at, path] of (full ? own : kinds).entries()) {
        if (full && at % 50 === 0) console.error(`${language}: ${at} of ${own.length} pages, ${found.length} faults`);
        await page.goto(origin + path);
        await hydrated(page);
        found.push(...(await inEveryWay(page, path)));
      }
      assert.deepEqual(found, []);
    });

    test(`axe finds nothing in consultations, letters and the folder at work (${language})`, async (t) => {
      const { page } = await visit(t, `/${language}/`);
      const found = [];
      for (const [name, come] of STATES) {
        await come(page, language);
        // What has a colour here has it at every width and size.
        found.push(...(await inEveryWay(page, name, (width, size) => (width === 1280 && size === "1" ? SCHEMES : SCHEMES.slice(0, 1)))));
      }
      assert.deepEqual(found, []);
    });
  }
});

test("axe finds nothing in an open panel, an open term, another language beside, and while reading aloud", async (t) => {
  const { page } = await visit(t, "/kk/rights/human-review/", { width: 320 });
  await hydrated(page);
  await page.click(".settings-button");
  await inEveryWay(page, "settings");
  await page.keyboard.press("Escape");
  await page.locator("a.term").first().click();
  await page.waitForSelector(".definition:popover-open");
  await inEveryWay(page, "term");
  await page.keyboard.press("Escape");
  await page.click("[data-tool=beside][lang=ru]");
  await page.click("[data-tool=beside][data-do=all]");
  await page.click("[data-tool=listen][data-do=open]");
  await page.waitForSelector(".reading__status:not(:empty)");
  await inEveryWay(page, "beside and listen");
});

test("axe finds nothing in any question, before and after its answer", async (t) => {
  const { page } = await visit(t, "/kk/quizzes/algorithm-decides/", { width: 320 });
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

test("the first address and the 404 page have no violations", async (t) => {
  const { page } = await visit(t, "/404.html", { width: 320 });
  await inEveryWay(page, "404");
  await page.route("**/language.js", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
  await page.goto(`${origin}/`);
  await inEveryWay(page, "language choice");
});
