// Text size and colours: applied before the first paint, kept on the device, changed in the settings
// panel. Works alone, so that settings hold where WASM never comes.
(() => {
  const KEY = "zan-sauat/settings";
  const CHOICES = { size: ["1", "2", "3", "4"], scheme: ["system", "light", "dark", "contrast"] };
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
    settings = {};
    for (const [name, values] of Object.entries(CHOICES)) {
      settings[name] = values.includes(wanted?.[name]) ? wanted[name] : values[0];
      root.dataset[name] = settings[name];
    }
    for (const input of document.querySelectorAll("#settings input")) {
      input.checked = input.value === settings[input.name];
    }
  };

  root.dataset.scripts = "";
  apply(read());
  document.addEventListener("DOMContentLoaded", () => apply(settings));
  addEventListener("storage", (event) => event.key === KEY && apply(read()));
  document.addEventListener("change", ({ target }) => {
    if (target.closest("#settings") && target.name in CHOICES) {
      apply({ ...settings, [target.name]: target.value });
      keep();
    }
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest("#settings [data-reset]")) {
      apply({});
      keep();
    }
  });
})();
