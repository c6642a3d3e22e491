// Shows a paragraph in another language beside it: the same paragraph of the same page, fetched once.
const BLOCKS = ":scope > :is(p, ul, ol, .callout, .table)";

/** Does what a button says: a language, all paragraphs at once. */
export async function use(button) {
  const tools = button.closest(".reading");
  if (button.dataset.do === "all") return all(tools, button);
  const chosen = button.getAttribute("aria-pressed") === "true";
  clear(tools);
  if (chosen) return;
  const prose = tools.closest("article").querySelector(".prose");
  const other = await translation(button.lang);
  const here = [...prose.querySelectorAll(BLOCKS)];
  const there = [...other.querySelectorAll(BLOCKS)];
  // The compiler holds the languages to the same paragraphs; another build may have come in between.
  if (here.length !== there.length) throw new Error(`${here.length} paragraphs here, ${there.length} there`);
  button.setAttribute("aria-pressed", "true");
  tools.querySelector("[data-do=all]").hidden = false;
  prose.classList.add("prose--beside");
  here.forEach((block, at) => block.after(beside(button, there[at])));
}

async function translation(language) {
  const response = await fetch(location.pathname.replace(/^\/\w+\//, `/${language}/`) + "page.json");
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { blocks } = await response.json();
  const page = new DOMParser().parseFromString(blocks.map(({ Html }) => Html ?? "").join(""), "text/html");
  return page.querySelector(".prose");
}

function beside(button, block) {
  const text = document.importNode(block, true);
  // Ids stay with the page; a term of the other language opens in that language's glossary.
  for (const element of [text, ...text.querySelectorAll("*")]) {
    element.removeAttribute("id");
    element.removeAttribute("data-term");
  }
  text.lang = button.lang;
  text.hidden = true;
  const toggle = document.createElement("button");
  toggle.type = "button";
  toggle.className = "beside__toggle";
  toggle.lang = button.lang;
  toggle.textContent = button.textContent;
  toggle.setAttribute("aria-expanded", "false");
  toggle.addEventListener("click", () => open(toggle, text.hidden));
  const box = document.createElement("div");
  box.className = "beside";
  box.append(toggle, text);
  return box;
}

function open(toggle, wanted) {
  toggle.setAttribute("aria-expanded", String(wanted));
  toggle.nextElementSibling.hidden = !wanted;
}

function all(tools, button) {
  const wanted = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(wanted));
  for (const toggle of tools.closest("article").querySelectorAll(".beside__toggle")) open(toggle, wanted);
}

function clear(tools) {
  const article = tools.closest("article");
  for (const box of article.querySelectorAll(".beside")) box.remove();
  article.querySelector(".prose").classList.remove("prose--beside");
  for (const button of tools.querySelectorAll("[aria-pressed]")) button.setAttribute("aria-pressed", "false");
  tools.querySelector("[data-do=all]").hidden = true;
  tools.querySelector(".reading__status").textContent = "";
}
