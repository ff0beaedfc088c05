// Everything here adds to pages that already work without it. No inline code, no eval: the content security policy forbids both.
import { ExitThisPage, ServiceNavigation, Radios } from "govuk-frontend";

const reviewSoonDays = 60;

/** GOV.UK's component leaves the page in the history; here the exit takes its place, so that Back does not return. */
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

/** Says in words how a page stands with its review on the day of reading. */
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

/** Textareas do not grow on paper: what was written is copied beside them before printing. */
function fitAnswersForPrint() {
  addEventListener("beforeprint", () => {
    for (const area of document.querySelectorAll("textarea")) area.rows = Math.max(4, area.value.split("\n").length + Math.floor(area.value.length / 70));
  });
}

/** Search is fetched where it is used: on its own page at once, elsewhere when a reader goes to the search box. */
function loadSearchOnUse() {
  const box = document.querySelector("[data-search-box]");
  const load = () => import("./search.js");
  if (document.querySelector("[data-search]") || box?.contains(document.activeElement)) load();
  else box?.addEventListener("focusin", load, { once: true });
}

function loadPaperCheck() {
  const form = document.querySelector("[data-paper-check]");
  if (form) import("./papers/check.js").then(({ checkPapers }) => checkPapers(form));
}

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  for (const [Component, name] of [[ServiceNavigation, "govuk-service-navigation"], [QuickExit, "govuk-exit-this-page"], [Radios, "govuk-radios"]]) {
    for (const root of document.querySelectorAll(`[data-module="${name}"]`)) new Component(root);
  }
  showReviewStates(new Date());
  showPrintButtons();
  fitAnswersForPrint();
  loadSearchOnUse();
  loadPaperCheck();
}
