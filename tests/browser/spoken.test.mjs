// What is said: reviewed word for word on the small site, and held to rules on every kind of page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, KINDS, everyPage, hydrated, origin, startSmallSite, visit } from "./support.mjs";
import { bring, heard, holds, spoken } from "./spoken.mjs";
import { voices } from "./voices.mjs";

const small = await startSmallSite();

const SMALL_KINDS = {
  home: "",
  topics: "topics/",
  topic: "topics/walks/",
  urgent: "urgent/",
  courses: "courses/",
  course: "courses/walking/",
  lesson: "courses/walking/first-walk/",
  quizzes: "quizzes/",
  quiz: "quizzes/first-quiz/",
  "legal-aid": "legal-aid/",
  "legal-aid-page": "legal-aid/help/",
  rights: "rights/",
  explainer: "rights/entry/",
  glossary: "glossary/",
  term: "glossary/gate/",
  acts: "acts/",
  act: "acts/garden-law/",
  contacts: "contacts/",
  about: "about/",
  design: "design/",
  // Before anything is begun.
  folder: "progress/",
  consultations: "consultations/",
  consultation: "consultations/gate-shut/",
  letters: "letters/",
  letter: "letters/open-the-gate/",
};

// Answers stand in an order of each reader's own; here it is always the same one.
const SEED = 'if (location.protocol !== "about:") localStorage.setItem("zan-sauat/seed", "1234");';

/** Letters and the folder tell days: this is always the day of the visit. */
const TODAY = new Date("2026-11-25T12:00:00");

for (const language of LANGUAGES) {
  test(`every kind of page is said as it was reviewed (${language})`, async (t) => {
    const { page } = await visit(t, `${small}/${language}/`, { init: SEED });
    await page.clock.setFixedTime(TODAY);
    await bring(page);
    // The header, the panel and the footer are said once; the other pages differ in what stands between them.
    await hydrated(page);
    holds(`${language}/frame`, await spoken(page));
    for (const [kind, path] of Object.entries(SMALL_KINDS)) {
      await page.goto(`${small}/${language}/${path}`);
      await hydrated(page);
      holds(`${language}/${kind}`, await spoken(page, "main"));
    }
    await page.goto(`${small}/embed/${language}/quiz/first-quiz/`);
    await hydrated(page);
    holds(`${language}/embed`, await spoken(page));
  });

  test(`every journey is said as it was reviewed (${language})`, async (t) => {
    const { page } = await visit(t, `${small}/${language}/`, { init: `${SEED}${voices(["kk", "ru", "en"])}` });
    await bring(page);
    const go = async (path) => {
      await page.goto(`${small}/${language}/${path}`);
      await hydrated(page);
    };

    await go("rights/entry/");
    const settings = await heard(page, async () => {
      await page.click(".settings-button");
      await page.check("#settings [name=scheme][value=dark]");
      await page.click("[data-reset]");
    });
    const panel = await spoken(page, "#settings");
    holds(`${language}/journey-settings`, [...panel, "", ...settings]);
    await page.keyboard.press("Escape");

    const term = await heard(page, async () => {
      await page.click("a.term");
      await page.waitForSelector(".definition:popover-open");
    });
    holds(`${language}/journey-term`, [...(await spoken(page, ".definition:popover-open")), "", ...term]);
    await page.keyboard.press("Escape");

    const aloud = await heard(page, async () => {
      await page.click("[data-do=open]");
      while (await page.locator(".reading__status").evaluate((status) => status.textContent === "")) {
        await page.evaluate(() => window.finish());
      }
    });
    holds(`${language}/journey-read-aloud`, [...(await spoken(page, ".reading")), "", ...aloud]);

    const other = language === "ru" ? "kk" : "ru";
    const beside = await heard(page, async () => {
      await page.click(`[data-tool=beside][lang=${other}]`);
      await page.click("[data-do=all]");
    });
    holds(`${language}/journey-beside`, [...(await spoken(page, ".prose")), "", ...beside]);

    const change = await heard(page, async () => {
      await page.click(`[data-language][lang=${other}]`);
      await page.waitForSelector(`html[lang=${other}]`);
    });
    holds(`${language}/journey-language`, change);

    await go("urgent/");
    const urgent = await heard(page, async () => {
      await page.click("[data-do=open]");
      while (await page.locator(".reading__status").evaluate((status) => status.textContent === "")) {
        await page.evaluate(() => window.finish());
      }
    });
    holds(`${language}/journey-urgent-aloud`, [...urgent, "", ...(await page.evaluate(() => window.said.map(([, , text]) => text)))]);

    await go("quizzes/first-quiz/");
    await page.waitForSelector(".quiz[data-ready]");
    const quiz = [];
    const question = page.locator(".question:visible");
    while ((await question.count()) > 0) {
      quiz.push(...(await spoken(page, ".question:not([hidden])")));
      // Unanswered first: what is missing is told. An order needs no more than to be checked.
      const check = question.locator("[data-do=check]");
      quiz.push(...(await heard(page, () => check.click())));
      for (const select of await question.locator("select").all()) await select.selectOption({ index: 1 });
      if ((await question.locator("input[type=text]").count()) > 0) await question.locator("input[type=text]").fill("7");
      else if ((await question.locator("input:enabled").count()) > 0) await question.locator("input").first().check();
      if (await check.isVisible()) quiz.push(...(await heard(page, () => check.click())));
      quiz.push("");
      await question.locator("[data-do=next]").click();
    }
    quiz.push(...(await spoken(page, ".quiz__result")));
    holds(`${language}/journey-quiz`, quiz);
  });
}

for (const language of LANGUAGES) {
  test(`a consultation, its letter and the folder are said as they were reviewed (${language})`, async (t) => {
    const { page } = await visit(t, `${small}/${language}/`);
    await page.clock.setFixedTime(TODAY);
    await bring(page);
    const go = async (path) => {
      await page.goto(`${small}/${language}/${path}`);
      await hydrated(page);
    };

    await go("consultations/gate-shut/");
    const said = [];
    const next = () => page.click("[data-do=next]");
    const shown = () => spoken(page, ".consultation");
    said.push(...(await heard(page, next)), ...(await shown()), "");
    await page.check("[data-question=who-shut] input[value=gardener]");
    said.push(...(await heard(page, next)), ...(await shown()), "");
    await page.fill("#ask-when-shut", "2026-11-26");
    said.push(...(await heard(page, next)), ...(await spoken(page, ".error-summary")), "");
    await page.fill("#ask-when-shut", "2026-11-20");
    said.push(...(await heard(page, next)), ...(await spoken(page, "[data-outcome=ask]")), ...(await spoken(page, ".answers")));
    holds(`${language}/journey-consultation`, said);

    await go("letters/open-the-gate/");
    const typed = await heard(page, async () => {
      await page.fill("#field-iin", "1");
      await page.fill("#field-lost", "1500");
      await page.press("#field-lost", "Tab");
      await page.fill("#sent", "2026-11-26");
      await page.press("#sent", "Tab");
      await page.fill("#sent", "2026-11-24");
      await page.press("#sent", "Tab");
    });
    holds(`${language}/journey-letter`, [...typed, "", ...(await spoken(page, ".letter")), "", ...(await spoken(page, "[data-paper]")), "", ...(await spoken(page, ".after"))]);

    await go("progress/");
    const folder = await spoken(page, ".folder");
    const deleted = await heard(page, () => page.click("[data-do=delete]"));
    const back = await heard(page, () => page.click("[data-do=bring-back]"));
    const asked = await heard(page, () => page.click("[data-do=ask]"));
    holds(`${language}/journey-folder`, [...folder, "", ...deleted, "", ...back, "", ...asked, ...(await spoken(page, "[data-erase]"))]);
  });
}

/** Roles that say nothing without a name. */
const NAMED = ["link", "button", "textbox", "combobox", "checkbox", "radio", "spinbutton", "navigation", "region", "dialog", "img"];

test("nothing is without a name and nothing is said twice in a row, on any kind of page", async (t) => {
  const { page } = await visit(t, "/kk/");
  await bring(page);
  const faults = [];
  for (const language of LANGUAGES) {
    for (const path of Object.values(KINDS)) {
      await page.goto(`${origin}/${language}/${path}`);
      await hydrated(page);
      const phrases = await spoken(page);
      assert.ok(phrases.length > 60, `${language}/${path}: only ${phrases.length} phrases`);
      // Fields of dates and files have no role that this reader could say: of them only the name is said, as of their labels.
      const fields = await page.evaluate(() => [...document.querySelectorAll("input[type=date], input[type=file]")].map((input) => input.labels[0].textContent.trim()));
      phrases.forEach((phrase, at) => {
        if (NAMED.includes(phrase.split(", ")[0]) && !phrase.includes(", ")) faults.push(`${language}/${path}: ${phrase} without a name`);
        if (phrase === phrases[at + 1] && /\p{L}/u.test(phrase) && !fields.includes(phrase)) faults.push(`${language}/${path}: "${phrase}" twice in a row`);
      });
    }
  }
  assert.deepEqual(faults, []);
});

/** Words whose letters belong to a language other than the one they are marked with. */
const strangers = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    // An option holds no markup; its words are those of the page.
    if (parentElement.closest("script, option")) continue;
    const language = parentElement.closest("[lang]").lang;
    const strange = { en: /[\u0400-\u052f]/, ru: /[әғқңөұүһі]/i, kk: /(?!)/ }[language];
    if (strange.test(data)) found.push(`${language}: ${data.trim().slice(0, 60)}`);
  }
  for (const element of document.querySelectorAll("[aria-label], [title], [alt]")) {
    const language = element.closest("[lang]").lang;
    const text = element.getAttribute("aria-label") ?? element.title;
    if (language === "en" && /[\u0400-\u052f]/.test(text)) found.push(`${language}: ${text}`);
  }
  return found;
};

test("no word is marked as another language's, on any page", async (t) => {
  const { page } = await visit(t, "/kk/", { javaScriptEnabled: true });
  const faults = [];
  for (const path of everyPage().filter((path) => /\/(ru|en)\//.test(path))) {
    await page.goto(origin + path);
    for (const fault of await page.evaluate(strangers)) faults.push(`${path} ${fault}`);
  }
  assert.deepEqual(faults, []);
});
