// Letters: filled in on the screen, copied, printed, and remembered when they were handed in.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { visit } from "./support.mjs";
import { answerByPointer, asked, daysAgo, goTo, kept, openDesk, openLetter, ready, said, told } from "./desk.mjs";

const LETTER = "/en/letters/inspectorate-complaint/";
const IIN = "010101500003";
/** Wednesday, with a calendar of its year. */
const TODAY = new Date("2026-11-25T12:00:00");

/** Types into a field and leaves it. */
async function type(page, field, text) {
  await page.fill(`#field-${field}`, text);
  await page.press(`#field-${field}`, "Tab");
}

/** What the letter in `language` has in place of `field`, with plain spaces. */
const slot = async (page, language, field) =>
  (await page.locator(`[data-column=${language}] [data-slot='${field}']`).first().innerText()).replaceAll("\u00a0", " ");
const slots = (page, field, languages = ["kk", "ru", "en"]) => Promise.all(languages.map((language) => slot(page, language, field)));

test("what is typed stands in each language at once, days and sums as that language writes them", async (t) => {
  const { page } = await openDesk(t, LETTER);
  assert.deepEqual(await slots(page, "employer"), Array(3).fill("____________"), "a line to fill by hand");
  await page.locator("#field-employer").pressSequentially("ЖШС «Тұлпар»");
  assert.deepEqual(await slots(page, "employer"), Array(3).fill("ЖШС «Тұлпар»"));
  await page.fill("#field-owed-from", "2026-10-01");
  assert.deepEqual(await slots(page, "owed-from"), ["01.10.2026 ж.", "01.10.2026 г.", "01.10.2026"]);
  await page.fill("#field-amount", "1500000,5");
  assert.deepEqual(await slots(page, "amount"), ["1 500 000,50 теңге", "1 500 000,50 тенге", "1 500 000.50 tenge"]);
  const given = page.locator("[data-column=ru] [data-if-given='claim-sent-date']");
  assert.equal(await given.isVisible(), false, "a part that needs the field waits for it");
  await page.fill("#field-claim-sent-date", "2026-11-02");
  assert.match(await given.innerText(), /02\.11\.2026\sг\.\s[^.]/, "one full stop");
  await page.fill("#field-claim-sent-date", "");
  assert.equal(await given.isVisible(), false);
});

test("the number is hidden but for its end until it is shown; one that cannot be is told", async (t) => {
  const { page } = await openDesk(t, LETTER);
  await type(page, "iin", "010101500004");
  const fault = page.locator("[data-field=iin] [data-fault]");
  assert.equal(await fault.innerText(), said("letter-wrong-iin"));
  const described = (await page.getAttribute("#field-iin", "aria-describedby")).split(" ");
  assert.ok(described.includes(await fault.getAttribute("id")));
  assert.equal(await page.inputValue("#field-iin"), "010101500004");
  await type(page, "iin", IIN);
  assert.equal(await fault.innerText(), "");
  assert.deepEqual(await slots(page, "iin"), Array(3).fill("••••••••0003"));
  const show = page.locator("[data-do=show-number]");
  await show.click();
  assert.equal(await show.getAttribute("aria-pressed"), "true");
  assert.deepEqual(await slots(page, "iin"), Array(3).fill(IIN));
  await show.click();
  assert.deepEqual(await slots(page, "iin"), Array(3).fill("••••••••0003"));
  await type(page, "amount", "many");
  assert.equal(await page.innerText("[data-field=amount] [data-fault]"), said("letter-wrong-sum"));
});

test("the consultation’s answers, its letters and all letters share what they ask for alike", async (t) => {
  const { page } = await openDesk(t, "/ru/consultations/wages-unpaid/");
  const ended = daysAgo(40);
  const answers = { "work-basis": "contract", situation: "left", passed: "no", "end-date": ended, due: daysAgo(35), "employer-type": "organisation", commission: "exists" };
  for (const [id, given] of Object.entries(answers)) {
    await asked(page, id, false);
    await answerByPointer(page, given);
  }
  await told(page, "commission-first");
  await openLetter(page, "wages-claim");
  assert.equal(await page.inputValue("#field-work-end-date"), ended, "the day comes from the consultation");
  assert.ok((await slot(page, "ru", "work-end-date")).startsWith(ended.split("-").toReversed().join(".")));
  await type(page, "employer", "ТОО «Тулпар»");
  await type(page, "name", "Айгүл Серікқызы");
  await page.goBack();
  await page.waitForSelector(".page--consultation [data-desk][data-ready]");
  await openLetter(page, "inspectorate-complaint");
  assert.equal(await page.inputValue("#field-employer"), "ТОО «Тулпар»", "letters of one case share their fields");
  await goTo(page, "/ru/letters/human-review/");
  assert.equal(await page.inputValue("#field-name"), "Айгүл Серікқызы", "what is about the reader is for all letters");
  assert.equal(await slot(page, "kk", "name"), "Айгүл Серікқызы");
});

test("what is typed outlives a reload, also in the field that still has the focus; clearing leaves what is about the reader", async (t) => {
  const { page } = await openDesk(t, LETTER);
  await type(page, "name", "Айгүл");
  await type(page, "job", "Cook");
  await page.click("[data-do=clear]");
  assert.deepEqual([await page.inputValue("#field-job"), await page.inputValue("#field-name")], ["", "Айгүл"]);
  assert.equal(await page.innerText("[data-status]"), said("letter-cleared"));
  await type(page, "job", "Baker");
  await page.fill("#field-employer", "Tulpar");
  await page.reload();
  await ready(page);
  assert.equal(await page.inputValue("#field-job"), "Baker");
  assert.equal(await page.inputValue("#field-employer"), "Tulpar");
});

test("a letter that was only looked at leaves nothing", async (t) => {
  const { page } = await openDesk(t, LETTER);
  await page.focus("#field-job");
  await page.reload();
  await ready(page);
  const left = Object.keys(await kept(page)).filter((key) => /^(case|open|about-me)/.test(key));
  assert.deepEqual(left, []);
});

test("what is typed in one tab appears in the other, and what is being typed there stays", async (t) => {
  const { page, context } = await openDesk(t, LETTER);
  await type(page, "job", "Cook");
  const other = await context.newPage();
  await goTo(other, LETTER);
  await other.fill("#field-employer", "Tul");
  await type(page, "job", "Baker");
  await other.waitForFunction(() => document.querySelector("#field-job").value === "Baker");
  assert.equal(await other.inputValue("#field-employer"), "Tul");
});

test("the day of handing in tells by when the answer is due and why; a day to come is refused in words", async (t) => {
  const { page } = await visit(t, "/en/letters/");
  await page.clock.setFixedTime(TODAY);
  await goTo(page, LETTER);
  assert.equal(await page.locator("[data-date]").isVisible(), false);
  await page.fill("#sent", "2026-11-09");
  await page.press("#sent", "Tab");
  assert.equal(await page.innerText("[data-date]"), said("due-until", { date: "Monday, 30 November 2026", left: 5 }));
  await page.click("[data-why] summary");
  assert.deepEqual(await page.locator("[data-count] li").allInnerTexts(), [
    said("count-event", { date: "Monday, 9 November 2026" }),
    said("count-first", { date: "Tuesday, 10 November 2026" }),
    said("count-weekends", { count: 6 }),
    said("count-last", { date: "Monday, 30 November 2026" }),
  ]);
  assert.match((await kept(page))["case/letter-inspectorate-complaint"], /letter\tinspectorate-complaint\t2026-11-09\t2026-11-30\n/);

  await page.fill("#sent", "2026-11-26");
  await page.press("#sent", "Tab");
  assert.equal(await page.innerText("#sent-fault"), said("fault-future"));
  assert.ok((await page.getAttribute("#sent", "aria-describedby")).includes("sent-fault"));
  assert.match((await kept(page))["case/letter-inspectorate-complaint"], /2026-11-09/, "what was right before stays kept");

  await page.fill("#sent", "2026-11-02");
  await page.press("#sent", "Tab");
  assert.equal(await page.innerText("#sent-fault"), "");
  assert.equal(await page.innerText("[data-date]"), said("due-past", { date: "Monday, 23 November 2026" }));
  await page.click("[data-language][lang=ru]");
  await page.waitForFunction(() => document.documentElement.lang === "ru" && document.querySelector("[data-desk][data-ready]"));
  assert.equal(await page.inputValue("#sent"), "2026-11-02");
  assert.match(await page.innerText("[data-date]"), /23 ноября 2026/);
});

test("copying takes the letter whole, in both languages, with the number, and says so", async (t) => {
  const { page, context } = await openDesk(t, LETTER);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await type(page, "employer", "Tulpar");
  await type(page, "iin", IIN);
  await page.click("[data-do=copy]");
  await page.waitForFunction((words) => document.querySelector("[data-status]").textContent === words, said("letter-copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // Plain text numbers lists and notes in its own way.
  const bare = (text) => text.replaceAll(/[^\p{L}]/gu, "");
  for (const language of ["kk", "ru"]) {
    const lines = (await page.innerText(`[data-paper] [data-column=${language}]`)).split("\n");
    assert.deepEqual(lines.filter((line) => !bare(copied).includes(bare(line))), []);
  }
  assert.equal(copied.split(IIN).length - 1, 2);
  assert.ok(!copied.includes("State labour inspector"), "the English is not for sending");
});

test("where nothing can be copied, the page says what to do instead", async (t) => {
  const init = () => {
    // Only pages of a site have a clipboard.
    if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  };
  const { page } = await openDesk(t, LETTER, { init });
  await page.click("[data-do=copy]");
  await page.waitForFunction((words) => document.querySelector("[data-status]").textContent === words, said("letter-not-copied"));
});

test("a letter with faults goes out when its reader was told of them: each leads to its field", async (t) => {
  const { page } = await openDesk(t, LETTER, { init: () => (window.print = () => (window.printed = (window.printed ?? 0) + 1)) });
  await type(page, "iin", "1");
  await type(page, "amount", "x");
  await page.click("[data-do=print]");
  await page.waitForFunction(() => document.activeElement.matches("[data-errors]"));
  assert.deepEqual(await page.locator("[data-error-list] a").allInnerTexts(), [said("letter-wrong-iin"), said("letter-wrong-sum")]);
  assert.equal(await page.evaluate(() => window.printed), undefined);
  await page.locator("[data-error-list] a").nth(1).click();
  assert.ok(await page.evaluate(() => document.activeElement.matches("#field-amount")));
  await page.click("[data-do=print]");
  assert.equal(await page.evaluate(() => window.printed), 1, "what is told is the reader’s to decide");
  await type(page, "iin", IIN);
  await type(page, "amount", "5");
  await page.click("[data-do=print]");
  assert.equal(await page.evaluate(() => window.printed), 2);
  assert.equal(await page.locator("[data-errors]:visible").count(), 0);
});

test("only the letter goes to paper: Kazakh on a sheet, Russian on the next, text that machines read", async (t) => {
  const { page } = await openDesk(t, LETTER);
  await type(page, "employer", "Tulpar");
  await type(page, "iin", IIN);
  await page.emulateMedia({ media: "print" });
  const shown = () => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, " ").trim());
  const letter = () => page.evaluate(() => [...document.querySelectorAll("[data-paper] [data-column]")].map((one) => one.innerText).join(" ").replaceAll(/\s+/g, " ").trim());
  assert.equal(await shown(), await letter());
  await page.emulateMedia({ media: null });

  const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
  const run = (program, ...options) => execFileSync(program, [...options, "-", ...(program === "pdftotext" ? ["-"] : [])], { input: pdf, encoding: "utf8" });
  assert.match(run("pdfinfo"), /Tagged: +yes/);
  assert.match(run("pdfinfo"), /Page size: +59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/);
  const sheets = run("pdftotext", "-layout").split("\f").slice(0, -1);
  const first = (language) => sheets.findIndex((sheet) => sheet.includes({ kk: "Мемлекеттік еңбек инспекторына", ru: "Государственному инспектору труда" }[language]));
  assert.equal(first("kk"), 0);
  assert.ok(first("ru") > 0);
  assert.ok(sheets.slice(0, first("ru")).every((sheet) => !/Государственному|Прошу/.test(sheet)));
  assert.ok(sheets.length <= 4, `${sheets.length} sheets`);
  assert.equal(sheets.join("").split(IIN).length - 1, 2, "on paper the number is whole");
  assert.equal(await slot(page, "kk", "iin"), "••••••••0003", "on the screen it is hidden again");
});
