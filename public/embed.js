// For pages that embed a quiz: gives <iframe data-zan-sauat> the height of what it shows.
// Listens to messages of those frames only.
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "zan-sauat:height" || data.version !== 1 || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe[data-zan-sauat]")) {
    if (frame.contentWindow === source) frame.height = Math.min(Math.max(data.height, 100), 10000);
  }
});
