// How the reader wants pages to look: applied before the first paint, kept on the device, changed in the
// settings panel. Works alone, so that settings hold where WASM never comes.
(() => {
  const KEY = "zan-sauat/settings";
  // The first value of each is how a page comes.
  const CHOICES = {
    size: ["1", "2", "3", "4", "5", "6"],
    leading: ["1", "2", "3"],
    spacing: ["1", "2", "3"],
    scheme: ["system", "light", "dark", "black-on-white", "white-on-black", "yellow-on-black", "blue-on-pale"],
    underline: ["off", "on"],
    targets: ["off", "on"],
    pictures: ["on", "off"],
    calm: ["off", "on"],
    ruler: ["off", "on"],
    short: ["off", "on"],
  };
  const root = document.documentElement;
  let settings = {};

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch {
      // Nothing is kept, or not by us: the page looks as it comes.
      return {};
    }
  };
  const keep = () => {
    try {
      localStorage.setItem(KEY, JSON.stringify(settings));
    } catch {
      // The choice holds for this page.
    }
  };
  const apply = (wanted) => {
    for (const [name, values] of Object.entries(CHOICES)) {
      settings[name] = values.includes(wanted?.[name]) ? wanted[name] : values[0];
      root.dataset[name] = settings[name];
    }
    for (const input of document.querySelectorAll("#settings input")) {
      input.checked = input.value === settings[input.name];
    }
  };
  // Told once, when the whole panel changes under the reader; a single choice is told by its control.
  const say = (text) => {
    for (const status of document.querySelectorAll("#settings [role=status]")) status.textContent = text;
  };
  const line = (y) => root.style.setProperty("--ruler", `${Math.round(y)}px`);

  root.dataset.scripts = "";
  apply(read());
  document.addEventListener("DOMContentLoaded", () => apply(settings));
  // The panel comes anew with each language.
  document.addEventListener("beforetoggle", ({ target }) => target.id === "settings" && apply(settings), true);
  addEventListener("storage", ({ key }) => key === KEY && apply(read()));
  document.addEventListener("change", ({ target }) => {
    const values = target.closest("#settings") && CHOICES[target.name];
    if (!values) return;
    const value = target.checked ? target.value : values[0];
    apply({ ...settings, [target.name]: value });
    keep();
    say("");
  });
  document.addEventListener("click", ({ target }) => {
    const reset = target.closest("#settings [data-reset]");
    if (!reset) return;
    apply({});
    keep();
    say(reset.dataset.reset);
  });
  // The ruler follows the hand and the focus.
  document.addEventListener("pointermove", ({ clientY }) => settings.ruler === "on" && line(clientY));
  document.addEventListener("focusin", ({ target }) => {
    if (settings.ruler !== "on") return;
    const { top, height } = target.getBoundingClientRect();
    line(top + Math.min(height, innerHeight) / 2);
  });
})();
