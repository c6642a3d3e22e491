// A stand-in for the voices of a device: headless Chromium has none.

/**
 * An init script: voices for `languages`, each on the device unless its name ends in `*`. What is spoken is kept in
 * `window.said`; `window.finish()` ends the sentence that is being read.
 */
export function voices(languages) {
  return `(() => {
    const list = ${JSON.stringify(languages)}.map((name) => ({
      name, lang: name.replace("*", "") + "-KZ", localService: !name.endsWith("*"), default: false, voiceURI: name,
    }));
    window.said = [];
    let current = null;
    window.finish = () => { const ended = current; current = null; ended?.onend?.({}); };
    window.fail = (error) => { const ended = current; current = null; ended?.onerror?.({ error }); };
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    Object.defineProperty(window, "speechSynthesis", { value: {
      getVoices: () => list,
      speak: (utterance) => { current = utterance; window.said.push([utterance.lang, utterance.rate, utterance.text]); },
      cancel: () => { current = null; },
      addEventListener: () => {},
    } });
  })()`;
}
