// The app takes a page over without a word.
import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, LANGUAGES, hydrated, origin, visit } from "./support.mjs";

for (const language of LANGUAGES) {
  test(`every kind of page hydrates silently under the strict policy (${language})`, async (t) => {
    const { page } = await visit(t, `/${language}/`);
    for (const path of Object.values(KINDS)) {
      const response = await page.goto(`${origin}/${language}/${path}`);
      const policy = response.headers()["content-security-policy"];
      assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
      const before = await page.innerText("main h1");
      await hydrated(page);
      assert.equal(await page.innerText("main h1"), before);
    }
  });
}

test("when the app cannot start, the page reads as it came", async (t) => {
  const { page } = await visit(t, "/kk/", { expected: [/warning/, /failed/, /error/i] });
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(`${origin}/kk/quizzes/algorithm-decides/`);
  await page.waitForFunction(() => !document.documentElement.hasAttribute("data-scripts"));
  assert.equal(await page.locator(".question:visible").count(), 12);
  await page.click("text=Тесттер");
  await page.waitForURL("**/kk/quizzes/");
});
