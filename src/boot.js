// Starts the app: finds the files through the preload links, puts the messages beside the page's data,
// and leaves a page that reads by itself when anything fails.
const link = (selector) => document.querySelector(selector)?.href;
try {
  const [{ default: init }, messages] = await Promise.all([
    import(link('link[rel="modulepreload"]')),
    fetch(link("#messages-address")).then((response) => {
      if (!response.ok) throw new Error(`messages: ${response.status}`);
      return response.text();
    }),
  ]);
  const data = document.createElement("script");
  data.type = "application/json";
  data.id = "messages";
  data.textContent = messages;
  document.body.append(data);
  await init({ module_or_path: link('link[rel="preload"][type="application/wasm"]') });
} catch (error) {
  // Quizzes are read, not played; links load pages in full.
  document.documentElement.removeAttribute("data-scripts");
  console.warn(error);
}
