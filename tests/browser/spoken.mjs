// What a virtual screen reader says on a page. It goes beside real ones, not in their place.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const library = createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js");
const folder = fileURLToPath(new URL("spoken/", import.meta.url));
const ADDRESS = "/virtual-screen-reader.js";

/** Lets pages of the visit load the reader from their own origin. */
export const bring = (page) =>
  page.route(`**${ADDRESS}`, (route) => route.fulfill({ path: library, contentType: "text/javascript" }));

/** Everything that is said from the top of `selector` to its end, a phrase a line. */
export async function spoken(page, selector = "body") {
  return page.evaluate(
    async ([address, selector]) => {
      const { virtual } = await import(address);
      await virtual.start({ container: document.querySelector(selector) });
      const phrases = [await virtual.lastSpokenPhrase()];
      for (let step = 0; step < 5000; step += 1) {
        await virtual.next();
        const phrase = await virtual.lastSpokenPhrase();
        if (phrase === phrases[0]) break;
        phrases.push(phrase);
      }
      await virtual.stop();
      return phrases;
    },
    [ADDRESS, selector],
  );
}

/** What is said of itself, by live regions, while `act` goes on. */
export async function heard(page, act) {
  await page.evaluate(async (address) => {
    const { virtual } = await import(address);
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
  }, ADDRESS);
  await act();
  // A live region is read once what changed it is through.
  await page.waitForTimeout(200);
  return page.evaluate(async (address) => {
    const { virtual } = await import(address);
    // A region that falls silent says nothing.
    const phrases = (await virtual.spokenPhraseLog()).filter((phrase) => !/^(polite|assertive): $/.test(phrase));
    await virtual.stop();
    const live = phrases.filter((phrase) => /^(polite|assertive): /.test(phrase));
    if (new Set(live).size < live.length) throw new Error(`told more than once: ${live.join(" | ")}`);
    return phrases;
  }, ADDRESS);
}

/** Holds the phrases against the reviewed ones; `UPDATE_SPOKEN=1` writes them anew. */
export function holds(name, phrases) {
  const file = `${folder}${name}.txt`;
  const text = `${phrases.join("\n")}\n`;
  if (process.env.UPDATE_SPOKEN) {
    mkdirSync(new URL(".", `file://${file}`), { recursive: true });
    writeFileSync(file, text);
  }
  assert.ok(existsSync(file), `${file} is missing; run with UPDATE_SPOKEN=1 and read what is written`);
  assert.equal(text, readFileSync(file, "utf8"), `what is said on ${name} has changed; read it, then UPDATE_SPOKEN=1`);
}
