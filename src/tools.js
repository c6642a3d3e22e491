// Buttons that need a tool fetch it when they are first pressed.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-tool]");
  if (!button) return;
  try {
    const { use } = await import(`/tools/${button.dataset.tool}.js`);
    await use(button);
  } catch (error) {
    console.warn(error);
    const tools = button.closest(".reading");
    const status = tools?.querySelector(".reading__status");
    if (status) status.textContent = tools.dataset.failed;
  }
});
