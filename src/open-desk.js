// Pages to work on (consultations, letters) fetch the desk when they come, and read without it.
const start = async () => {
  const place = document.querySelector("[data-desk]:not([data-begun])");
  if (!place) return;
  place.dataset.begun = "";
  try {
    const { default: init } = await import(place.dataset.script);
    const [messages, rest] = await Promise.all([
      text(place.dataset[document.documentElement.lang]),
      place.dataset.rest ? text(place.dataset.rest) : "",
      init({ module_or_path: place.dataset.wasm }),
    ]);
    place.insertAdjacentHTML("beforeend", rest);
    const data = document.createElement("script");
    data.type = "application/json";
    data.dataset.messages = "own";
    data.textContent = messages;
    place.append(data);
    place.dispatchEvent(new Event("desk", { bubbles: true }));
    if (!("ready" in place.dataset)) throw new Error("the desk cannot read this page");
  } catch (error) {
    console.warn(error);
    const failed = place.parentElement?.querySelector("[data-desk-failed]");
    if (failed) failed.hidden = false;
  }
};

// A file that a reader takes away is made by another program, fetched when the first file is asked for.
let papers;
document.addEventListener("paper", async ({ target, detail }) => {
  let made = false;
  try {
    const { papers: script, papersWasm } = document.querySelector("[data-desk]").dataset;
    papers ??= import(script).then(({ default: init }) => init({ module_or_path: papersWasm }));
    await papers;
    made = !target.dispatchEvent(new CustomEvent("make-paper", { bubbles: true, cancelable: true, detail }));
  } catch (error) {
    // Without a network now, perhaps with one at the next press.
    papers = undefined;
    console.warn(error);
  }
  target.dispatchEvent(new CustomEvent("paper-made", { detail: made }));
});

const texts = new Map();
const text = async (address) => {
  if (!texts.has(address)) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    texts.set(address, await response.text());
  }
  return texts.get(address);
};

document.addEventListener("DOMContentLoaded", () => {
  start();
  // Navigation inside the site brings pages without a load.
  new MutationObserver(start).observe(document.getElementById("app"), { childList: true, subtree: true });
});

// The way out of a private page: at once, without a trace of the answers, and without a way back.
document.addEventListener(
  "click",
  (event) => {
    const way = event.target.closest("[data-leave]");
    if (!way) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    document.body.hidden = true;
    // A page that goes keeps what was typed last: this one must not.
    document.querySelectorAll("[data-desk]").forEach((place) => place.remove());
    try {
      for (const id of way.dataset.leave.split(" ")) {
        const own = (key) => ["case", "open"].some((kind) => `${key}.`.startsWith(`zan-sauat/${kind}/${id}.`));
        Object.keys(localStorage).filter(own).forEach((key) => localStorage.removeItem(key));
      }
    } catch (error) {
      // Where storage is denied, nothing was kept.
      console.warn(error);
    }
    location.replace(way.href);
  },
  true,
);

// An outcome leads to letters: their pages are fetched at once, so that they open without a network, too.
document.addEventListener("told", async ({ target }) => {
  if (!navigator.onLine) return;
  const links = target.closest(".page").querySelectorAll("[data-outcome]:not([hidden]) [data-letter]:not([hidden]) a");
  try {
    const cache = await caches.open("zan-sauat");
    await cache.addAll([...links].map((link) => `${link.pathname}page.json`));
  } catch (error) {
    // Then they open where there is a network.
    console.info(error);
  }
});
