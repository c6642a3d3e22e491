// Reads the text of a page aloud with the voices of the device, a sentence at a time.
const BLOCKS = "h1, h2, h3, p, li, th, td";
const REMOTE_VOICE = "remote";
const speech = globalThis.speechSynthesis;
let rate = 1;
// What is being read: { panel, sentences, at, voice, playing, agreed }.
let reading = null;

/** Does what a button of the panel says. */
export async function use(button) {
  const panel = button.closest(".reading").querySelector(".listen");
  if (reading?.panel !== panel) begin(panel);
  await ({ open, toggle, back: () => step(-1), on: () => step(1), close }[button.dataset.do])();
}

function begin(panel) {
  stop();
  reading = { panel, sentences: sentences(panel), at: 0, playing: false, agreed: false };
  panel.querySelector("select").addEventListener("change", ({ target }) => {
    rate = Number(target.value) || 1;
    if (reading?.playing) speak();
  });
  // Another page has come: what is read is gone.
  const watch = new MutationObserver(() => panel.isConnected || (watch.disconnect(), reading?.panel === panel && stop()));
  watch.observe(document.body, { childList: true, subtree: true });
}

addEventListener("pagehide", () => stop());

async function open() {
  const { panel } = reading;
  const opening = panel.hidden;
  panel.hidden = !opening;
  opener(panel).setAttribute("aria-expanded", String(opening));
  if (!opening) return close();
  panel.querySelector("select").value = String(rate);
  await play();
}

function close() {
  const { panel } = reading;
  const inside = panel.contains(document.activeElement);
  stop();
  panel.hidden = true;
  opener(panel).setAttribute("aria-expanded", "false");
  if (inside) opener(panel).focus();
}

const opener = (panel) => panel.closest(".reading").querySelector("[data-do=open]");

async function toggle() {
  if (reading.playing) {
    halt();
  } else {
    // Who presses again after the word about a voice on the internet agrees to it.
    reading.agreed ||= reading.told === REMOTE_VOICE;
    await play();
  }
}

async function play() {
  const current = reading;
  say("");
  if (!speech || !globalThis.SpeechSynthesisUtterance) return say("noSpeech");
  const voice = pick(await voices(), current.panel.lang);
  if (reading !== current || current.panel.hidden) return;
  if (!voice) return say("noVoice");
  if (!voice.localService && !current.agreed) return say(REMOTE_VOICE);
  current.voice = voice;
  speak();
}

function step(by) {
  const at = Math.min(Math.max(reading.at + by, 0), reading.sentences.length - 1);
  reading.at = at;
  if (reading.playing) speak();
  else show();
}

function speak() {
  const current = reading;
  const sentence = current.sentences[current.at];
  if (!sentence) return;
  speech.cancel();
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  utterance.voice = current.voice;
  utterance.lang = current.voice.lang;
  utterance.rate = rate;
  // A sentence that was left has nothing more to say.
  const stale = () => reading !== current || current.utterance !== utterance || !current.playing;
  utterance.onend = () => {
    if (stale()) return;
    if (current.at + 1 < current.sentences.length) {
      current.at += 1;
      speak();
    } else {
      current.at = 0;
      halt();
      say("done");
    }
  };
  utterance.onerror = ({ error }) => {
    if (stale() || error === "canceled" || error === "interrupted") return;
    halt();
    say("failed");
  };
  current.utterance = utterance;
  current.playing = true;
  label();
  show();
  speech.speak(utterance);
}

/** Stops speaking and keeps the place. */
function halt() {
  reading.playing = false;
  speech?.cancel();
  label();
}

function stop() {
  if (!reading) return;
  if (reading.playing) speech?.cancel();
  reading.playing = false;
  label();
  mark(null);
  reading = null;
}

function label() {
  const button = reading.panel.querySelector("[data-do=toggle]");
  button.textContent = reading.playing ? button.dataset.pause : button.dataset.play;
}

function say(message) {
  reading.told = message;
  reading.panel.querySelector("[role=status]").textContent = reading.panel.dataset[message] ?? "";
}

function show() {
  const { range } = reading.sentences[reading.at];
  mark(range);
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) range.startContainer.parentElement.scrollIntoView({ block: "center" });
  document.documentElement.style.setProperty("--ruler", `${Math.round(range.getBoundingClientRect().top + 20)}px`);
}

/** Paints a sentence without touching the page; older browsers read without it. */
function mark(range) {
  if (!globalThis.Highlight || !CSS.highlights) return;
  if (range) CSS.highlights.set("listen", new Highlight(range));
  else CSS.highlights.delete("listen");
}

/** Voices of the device; some browsers have them only a moment after the first question. */
async function voices() {
  if (speech.getVoices().length === 0) {
    await new Promise((resolve) => {
      speech.addEventListener?.("voiceschanged", resolve, { once: true });
      setTimeout(resolve, 1500);
    });
  }
  return speech.getVoices();
}

/** A voice of the language: one that works on the device before one that sends the text away. */
function pick(voices, language) {
  const fitting = voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === language);
  return fitting.find((voice) => voice.localService) ?? fitting[0];
}

/** The sentences of the page's heading and of the version that is shown, in order. */
function sentences(panel) {
  const article = panel.closest("article");
  const full = article.querySelector(".prose");
  const shown = full.checkVisibility?.() ?? true;
  const text = shown ? full : article.querySelector(".short--text ul");
  const segmenter = globalThis.Intl?.Segmenter && new Intl.Segmenter(panel.lang, { granularity: "sentence" });
  return [article.querySelector("h1"), text].flatMap(blocks).flatMap((nodes) => split(nodes, segmenter));
}

/** Text nodes, gathered by the block that they stand in; translations shown beside are not read. */
function blocks(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  let last = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(".beside")) continue;
    const block = node.parentElement.closest(BLOCKS);
    if (!block) continue;
    if (block === last) found.at(-1).push(node);
    else found.push([node]);
    last = block;
  }
  return found;
}

function split(nodes, segmenter) {
  const text = nodes.map((node) => node.data).join("");
  const parts = segmenter ? [...segmenter.segment(text)] : [{ segment: text, index: 0 }];
  return parts
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => ({ text: segment.trim(), range: range(nodes, index, index + segment.trimEnd().length) }));
}

function range(nodes, start, end) {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    if (start >= passed && start <= passed + node.length) range.setStart(node, start - passed);
    if (end >= passed && end <= passed + node.length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += node.length;
  }
  return range;
}
