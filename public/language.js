// On `/` only: goes on to the language that the reader chose before, or that the browser prefers.
(() => {
  const known = ["kk", "ru", "en"];
  let kept = null;
  try {
    kept = localStorage.getItem("zan-sauat/language");
  } catch {
    // Nothing is kept: the browser decides.
  }
  const preferred = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
  const language = [kept, ...preferred].find((code) => known.includes(code)) ?? "kk";
  location.replace(`/${language}/`);
})();
