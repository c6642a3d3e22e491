// Every document of the site is valid HTML.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { HtmlValidate, formatterFactory } from "html-validate";
import { fileURLToPath } from "node:url";
import { STATES } from "./desk.mjs";
import { KINDS, LANGUAGES, hydrated, origin, visit } from "./support.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Leptos writes attributes without a value as `name` or `name=""`, and text nodes as it likes.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "void-style": "off",
    // A summary of a title is better than a cut title.
    "long-title": "off",
    // Numbers are links already.
    "tel-non-breaking": "off",
    // Addresses and prices hold what they hold.
    "no-inline-style": "error",
    // Each is labelled, and one page has several of a kind.
    "unique-landmark": "error",
  },
});

test("every document of the site is valid HTML", async () => {
  const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".html"));
  assert.ok(files.length > 100, "the site was built");
  const reports = await Promise.all(files.map((file) => validator.validateFile(`${dist}/${file}`)));
  const results = reports.flatMap((report) => report.results).filter((result) => result.errorCount > 0);
  const text = formatterFactory("text")(results).split("\n").slice(0, 30).join("\n");
  assert.equal(results.length, 0, text);
});

for (const language of LANGUAGES) {
  test(`what the app and the desk make of a page is valid HTML too (${language})`, async (t) => {
    const { page } = await visit(t, `/${language}/`);
    const results = [];
    const look = async (name) => {
      const report = await validator.validateString(await page.content(), name);
      results.push(...report.results.filter((result) => result.errorCount > 0));
    };
    for (const kind of ["consultations", "consultation", "privateConsultation", "letters", "letter", "folder"]) {
      await page.goto(`${origin}/${language}/${KINDS[kind]}`);
      await hydrated(page);
      await look(kind);
    }
    for (const [name, come] of STATES) {
      await come(page, language);
      await look(name);
    }
    assert.equal(results.length, 0, formatterFactory("text")(results).split("\n").slice(0, 30).join("\n"));
  });
}
