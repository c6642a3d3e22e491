// A quiz in somebody else's page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { origin, startOther, visit } from "./support.mjs";

const frame = (attributes, width) => `<!doctype html><html lang="en"><title>School</title><body>
  <iframe src="${origin}/embed/kk/quiz/algorithm-decides/" title="Quiz" width="${width}" height="400" ${attributes}></iframe>
  <script>
    window.heights = [];
    addEventListener("message", (event) => {
      if (event.source === document.querySelector("iframe").contentWindow) window.heights.push(event.data);
    });
  </script>`;

for (const [name, attributes] of [["plain", ""], ["sandboxed without an origin", 'sandbox="allow-scripts"']]) {
  for (const width of [320, 1000]) {
    test(`a quiz plays in a ${name} frame of another origin, ${width} px wide`, async (t) => {
      const other = await startOther(frame(attributes, width));
      const { page } = await visit(t, other, { width: width + 60, expected: [/favicon/, /404/] });
      const quiz = page.frameLocator("iframe");
      await quiz.locator(".quiz[data-ready]").waitFor();
      const question = quiz.locator(".question:visible");
      await question.locator("input").first().check();
      await question.locator("[data-do=check]").click();
      await question.locator(".verdict").waitFor();
      assert.equal(await quiz.locator("header, .site-nav").count(), 0, "the quiz is alone");
      const wide = await quiz.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      assert.equal(wide, 0, "nothing scrolls sideways");
      await page.waitForFunction(() => window.heights.length > 1);
      const heights = await page.evaluate(() => window.heights);
      for (const message of heights) {
        assert.equal(message.type, "zan-sauat:height");
        assert.equal(message.version, 1);
        assert.ok(Number.isInteger(message.height) && message.height > 200);
      }
      if (attributes) {
        await quiz.locator("[data-trouble]").waitFor();
        assert.match(await quiz.locator("[data-trouble]").innerText(), /сақтауға рұқсат бермейді/);
      }
    });
  }
}

test("the script for schools gives the frame the height of the quiz", async (t) => {
  const page_ = `${frame("data-zan-sauat", 600)}<script src="${origin}/embed.js"></script>`;
  const other = await startOther(page_);
  const { page } = await visit(t, other, { expected: [/favicon/, /404/] });
  await page.frameLocator("iframe").locator(".quiz[data-ready]").waitFor();
  await page.waitForFunction(() => {
    const frame = document.querySelector("iframe");
    return window.heights.length > 0 && frame.clientHeight === window.heights.at(-1).height;
  });
});

test("no page but an embedded quiz may be framed", async (t) => {
  const html = `<!doctype html><html lang="en"><title>Trap</title><body><iframe src="${origin}/kk/" title="x"></iframe>`;
  const other = await startOther(html);
  const { page } = await visit(t, other, { expected: [/frame-ancestors/, /favicon/, /404/, /ERR_BLOCKED_BY_RESPONSE/, /chrome-error/] });
  await page.waitForTimeout(500);
  assert.equal(await page.frameLocator("iframe").locator("main").count(), 0);
});
