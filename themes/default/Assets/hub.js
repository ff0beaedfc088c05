// Everything here adds to pages that already work without it. No inline code, no eval: the content security policy forbids both.
import { ExitThisPage, ServiceNavigation, Radios } from "govuk-frontend";

const reviewSoonDays = 60;

/** GOV.UK's component keeps the page in the history. This one replaces it, so that Back does not return to it. */
class QuickExit extends ExitThisPage {
  exitPage() {
    document.body.classList.add("govuk-exit-this-page-hide-content");
    const overlay = document.createElement("div");
    overlay.className = "govuk-exit-this-page-overlay";
    overlay.setAttribute("role", "alert");
    overlay.textContent = "Loading.";
    document.body.append(overlay);
    document.title = "Loading";
    location.replace(this.$button.href);
  }
}

/** Says whether a review of the page is due on the day of reading. */
function showReviewStates(today) {
  for (const place of document.querySelectorAll("[data-review-by]")) {
    const days = Math.ceil((new Date(place.dataset.reviewBy) - today) / 86_400_000);
    if (days > reviewSoonDays) continue;
    const state = document.createElement("strong");
    state.className = "lh-state";
    state.textContent = days < 0 ? "Review overdue" : "Review due soon";
    place.append(" ", state);
  }
}

function showPrintButtons() {
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.addEventListener("click", () => print());
    button.hidden = false;
  }
}

/** Textareas do not grow when printed, so their text is copied next to them before printing. */
function fitAnswersForPrint() {
  addEventListener("beforeprint", () => {
    for (const area of document.querySelectorAll("textarea")) area.rows = Math.max(4,
      area.value.split("\n").length + Math.floor(area.value.length / 70));
  });
}

/** On a page with an exit, a search replaces the page in the history. So Back, after the exit, shows neither the page nor the words. */
function searchWithoutTrace() {
  const box = document.querySelector("form[data-search-box]");
  if (!box || !document.querySelector("[data-module=govuk-exit-this-page]")) return;
  box.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const address = new URL(box.action);
    address.search = new URLSearchParams(new FormData(box)).toString();
    location.replace(address);
  });
}

/** A browser may keep a page as it was left. What was typed into its search box is not kept. */
function forgetTypedWords() {
  const box = document.querySelector("form[data-search-box]");
  if (box) addEventListener("pagehide", () => box.reset());
}

/** On a page with an exit, a jump within the page makes no entry in the history. So Back, after the exit, does not show the page. */
function jumpWithoutTrace() {
  if (!document.querySelector("[data-module=govuk-exit-this-page]")) return;
  // On the window: what listens on the document, such as the panels of citations, comes first.
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link?.hash || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    if (link.href.split("#")[0] !== location.href.split("#")[0]) return;
    event.preventDefault();
    location.replace(link.href);
  });
}

/** Loads the search script at once on the search page, and on other pages when a reader focuses the search box. */
function loadSearchOnUse() {
  const box = document.querySelector("[data-search-box]");
  const load = () => import("./search.js");
  if (document.querySelector("[data-search]") || box?.contains(document.activeElement)) load();
  else box?.addEventListener("focusin", load, { once: true });
}

/** Loads the script of a form if the page has one. */
function loadToolForm() {
  const form = document.querySelector("[data-tool-form]");
  if (form) import("./tool/page.js").then(({ startPageForm }) => startPageForm(form));
}

function loadSlides() {
  const slides = document.querySelector("[data-slides]");
  if (slides) import("./slides/show.js").then(({ startSlides }) => startSlides(slides));
}

function loadPaperCheck() {
  const form = document.querySelector("[data-paper-check]");
  if (form) import("./papers/check.js").then(({ checkPapers }) => checkPapers(form));
}

/** Sorts entries in the order in which a filter has its options. Without a filter they stand as the page has them. */
function sortEntries(entries, filter) {
  const values = filter ? [...filter.options].map(({ value }) => value) : [];
  const place = (entry) => (filter ? values.indexOf(entry.dataset[filter.name]) : 0);
  entries[0]?.parentElement.append(...[...entries].sort((one, other) => place(one) - place(other)));
}

/** List filters work with the style sheet alone. The script adds an address for the selection, and counts and sorts. */
function keepListFilters() {
  const group = document.querySelector("[data-list-filters]");
  if (!group) return;
  const selects = [...group.querySelectorAll("select")];
  const entries = [...document.querySelectorAll("[data-entry]")];
  const order = group.querySelector("#list-order");
  const count = () => {
    const shown = entries.filter((entry) => getComputedStyle(entry).display !== "none").length;
    document.querySelector("[data-list-count]").textContent = [shown === entries.length ? `${shown} shown` :
      `${shown} of ${entries.length} shown`, order?.value && order.selectedOptions[0].text.toLowerCase()].filter(Boolean).join(", ");
  };
  const sort = () => order && sortEntries(entries, group.querySelector(`#by-${order.value || "none"}`));
  const asked = new URL(location.href).searchParams;
  for (const select of selects) if (asked.get(select.name)) select.value = asked.get(select.name);
  group.addEventListener("change", (event) => {
    const address = new URL(location.href);
    for (const { name, value } of selects) value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    history.replaceState(null, "", address);
    if (event.target === order) sort();
    count();
  });
  if (order?.value) sort();
  count();
}

/** A citation opens a panel beside the text. Without the script it leads to its entry at the end of the page. */
function loadCitations() {
  if (document.querySelector(".lh-cite")) import("./papers/citations.js").then(({ openCitations }) => openCitations(document));
}

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  for (const [Component, name] of [[ServiceNavigation, "govuk-service-navigation"], [QuickExit, "govuk-exit-this-page"], [Radios,
    "govuk-radios"]]) {
    for (const root of document.querySelectorAll(`[data-module="${name}"]`)) new Component(root);
  }
  showReviewStates(new Date());
  showPrintButtons();
  fitAnswersForPrint();
  searchWithoutTrace();
  forgetTypedWords();
  jumpWithoutTrace();
  keepListFilters();
  loadSearchOnUse();
  loadPaperCheck();
  loadCitations();
  loadSlides();
  loadToolForm();
}
