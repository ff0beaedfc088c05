// How a reader leaves the page. After an exit, Back must never show words that were typed, so a page that may show them does not stay in
// the history. docs/decisions/0120 says what this cannot do.

/** Goes to a page of the hub. */
export function leave(href) {
  if (mayStay(new URL(href, location.href))) location.assign(href);
  else location.replace(href);
}

/**
 * Whether Back may lead from a page of the hub to this one. On the search page it may not if the words were those of somebody in need,
 * or if that page has an exit itself.
 */
export function mayStay(address) {
  if (!document.querySelector("[data-module=govuk-exit-this-page]")) return true;
  const search = document.querySelector("[data-search]");
  if (!search) return false;
  return !search.querySelector('[data-part="contact"]')?.hasChildNodes() && !hasExit(address);
}

function hasExit({ pathname }) {
  const root = new URL(document.querySelector("[data-search-box]").dataset.root, document.baseURI).pathname;
  const exits = document.querySelector("[data-exits]").dataset.exits.split(" ");
  return exits.some((path) => pathname.startsWith(root + path));
}
