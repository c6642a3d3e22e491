// axe in a page, with the contrast of WCAG AAA that the tokens promise.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const EVERY_RULE = { rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } } };
/** The rules whose answer a scheme can change. */
export const COLOURS = { runOnly: ["color-contrast", "color-contrast-enhanced"] };

/** What axe finds on the page, in a line each. */
async function violations(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"], ...rules });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  }, rules);
}

/** What axe finds on the page, and whether the page scrolls sideways: a line each, with `where` before it. */
export async function faults(page, where, rules = EVERY_RULE) {
  const found = await violations(page, rules);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sideways > 0) found.push(`scrolls sideways by ${sideways} px`);
  return found.map((fault) => `${where}: ${fault}`);
}

/** Fails with every fault of the page. */
export async function check(page, where) {
  assert.deepEqual(await faults(page, where), []);
}
