// A citation names a work and a paragraph. Its panel shows both, with what the library says of them, and closes where the reader was.

/** Lets the citations of a page open panels. Browsers without popovers follow the link to the entry instead. */
export function openCitations(page) {
  if (!("showPopover" in HTMLElement.prototype)) return;
  const panel = page.createElement("div");
  panel.className = "lh-source";
  panel.popover = "auto";
  panel.tabIndex = -1;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", "Source");
  page.body.append(panel);
  let opener = null;
  panel.addEventListener("toggle", (event) => {
    if (event.newState === "closed") opener?.focus({ preventScroll: true });
  });
  page.addEventListener("click", (event) => {
    const mark = event.target.closest?.(".lh-cite");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const entry = page.getElementById(decodeURIComponent(new URL(mark.href).hash.slice(1)));
    if (!entry) return;
    event.preventDefault();
    opener = mark;
    panel.replaceChildren(...contentsOf(entry, mark, panel));
    panel.showPopover();
    panel.focus({ preventScroll: true });
  });
}

function contentsOf(entry, mark, panel) {
  const work = entry.parentElement.closest("li").querySelector("[data-work]").cloneNode(true);
  const place = entry.cloneNode(true);
  place.querySelector(".lh-back").remove();
  const text = document.createElement("div");
  text.className = "lh-source__place";
  text.append(...place.childNodes);
  const list = document.createElement("a");
  list.className = "govuk-link";
  list.href = mark.href;
  list.textContent = "See it in the list of references";
  list.addEventListener("click", () => panel.hidePopover());
  const close = document.createElement("button");
  close.type = "button";
  close.className = "govuk-button govuk-button--secondary";
  close.textContent = "Close and go back to the text";
  close.addEventListener("click", () => panel.hidePopover());
  return [work, text, list, close];
}
