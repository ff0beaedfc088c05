// The search page: results without a reload. The address always matches what is shown. Searches leave one entry in the history.
import { make, renew } from "./dom.js";
import { mayStay } from "./leaving.js";
import { hrefOf, isAsked, readRequest } from "./request.js";

const tooMany = 429;
const deskWidth = "(min-width: 48.0625em)";

/** Takes over the search page. */
export class SearchPage {
  #container;
  #form;
  #status;
  #answerer;
  #asking = null;
  #folded = null;
  #leaving = false;

  /**
   * @param {HTMLElement} container The element between the marks of the page.
   * @param answerer Returns the answer for an address: `{ contact, filters, results }`, the nodes of the three parts.
   */
  constructor(container, answerer) {
    this.#container = container;
    this.#answerer = answerer;
    this.#form = container.querySelector("#search-form");
    this.#status = make("p", { class: "govuk-visually-hidden", role: "status" });
    container.append(this.#status);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#go(this.#asked(), "announce");
    });
    container.addEventListener("change", (event) => {
      if (this.#settles(event.target)) this.#go(this.#asked(), "announce");
    });
    // The menu and the foot lead away from here too.
    document.addEventListener("click", (event) => this.#clicked(event));
    addEventListener("popstate", () => this.#show(location.href, "announce", false));
    // A browser may keep the page as it was left: words that nobody searched for are not kept.
    addEventListener("pagehide", () => { this.#field.value = readRequest(new URL(location.href).searchParams).query; });
    this.#fold();
  }

  /** Answers the address that the page was opened with, if the host has not. */
  answerAddress() {
    if (isAsked(readRequest(new URL(location.href).searchParams))) this.#heading.textContent = "Searching…";
    return this.#show(location.href, "announce", false);
  }

  #part(name) {
    return this.#container.querySelector(`[data-part="${name}"]`);
  }

  get #field() {
    return this.#form.elements.namedItem("q");
  }

  get #heading() {
    return this.#part("results").querySelector("#results-heading");
  }

  /** The address for the state of the form and its filters. */
  #asked() {
    const parameters = new URLSearchParams([...new FormData(this.#form)].filter(([, value]) => typeof value === "string"));
    return new URL(hrefOf(readRequest(parameters)), location.href).href;
  }

  // A search field counts when it is submitted, a date only when its year is complete.
  #settles(field) {
    if (field.form !== this.#form || field.type === "search") return false;
    return field.type !== "date" || field.value === "" || field.value >= "1900";
  }

  #clicked(event) {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const address = new URL(link.href);
    if (address.origin !== location.origin) return;
    if (address.pathname === location.pathname && !address.hash) {
      event.preventDefault();
      const isFarAway = !this.#container.contains(link) || link.closest(".govuk-pagination, .lh-start, .lh-spelling");
      this.#go(address.href, isFarAway ? "move" : "stay");
    } else if (!mayStay(address)) {
      event.preventDefault();
      location.replace(address);
    }
  }

  #go(href, focus) {
    return this.#show(href, focus, true);
  }

  async #show(href, focus, isNew) {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    const results = this.#part("results");
    results.setAttribute("aria-busy", "true");
    const before = this.#field.value;
    try {
      const answer = await this.#answerer(new URL(href), asking.signal);
      if (asking.signal.aborted) return;
      // The page has an exit: words that were typed must not be in the history, so each search replaces the one before.
      if (isNew && href !== location.href) history.replaceState(null, "", href);
      this.#render(answer, { ...readRequest(new URL(href).searchParams), before }, focus);
      results.removeAttribute("aria-busy");
    } catch (error) {
      if (asking.signal.aborted) return;
      results.removeAttribute("aria-busy");
      this.#fail(href, error);
    }
  }

  #render(answer, request, focus) {
    const held = this.#held();
    this.#fill(request);
    renew(this.#part("filters"), answer.filters);
    this.#fold();
    this.#part("contact")?.replaceChildren(...answer.contact);
    this.#part("results").replaceChildren(...answer.results);
    const heading = this.#heading;
    if (focus === "move") {
      heading.focus();
      heading.scrollIntoView({ block: "start" });
    } else if (held) {
      (this.#linkLike(held) ?? heading).focus({ preventScroll: true });
    }
    if (document.activeElement !== heading) this.#status.textContent = heading.textContent;
  }

  /** Text of the focused link in the results, which is about to be removed. */
  #held() {
    return this.#part("results").contains(document.activeElement) ? document.activeElement.textContent : null;
  }

  #linkLike(text) {
    return [...this.#part("results").querySelectorAll("a[href]")].find((link) => link.textContent === text);
  }

  /** Sets the form to the state of the address. What a reader has typed since the question was asked stays. */
  #fill({ query, role, sort, isForAuthors, before }) {
    const field = this.#field;
    if (field.value === before && field.value.trim() !== query) field.value = query;
    const roles = this.#form.elements.namedItem("role");
    if (roles) roles.value = [...roles.options].some(({ value }) => value === role) ? role : "";
    this.#form.querySelector("label[for=search-query]").textContent = isForAuthors ? "Search the help for authors for" : "Search for";
    this.#form.querySelector("input[name=for]")?.remove();
    if (isForAuthors) this.#form.append(make("input", { type: "hidden", name: "for", value: "authors" }));
    this.#form.querySelector("input[name=sort]")?.remove();
    if (sort !== "relevance") this.#form.append(make("input", { type: "hidden", name: "sort", value: sort }));
  }

  /** On a phone the filters would push the results off the screen, so they start folded. */
  #fold() {
    const panel = this.#container.querySelector("#filters");
    if (!panel || panel === this.#folded) return;
    this.#folded = panel;
    if (!matchMedia(deskWidth).matches) panel.open = false;
    // The style sheet has kept them folded until now.
    panel.dataset.ready = "";
  }

  #fail(href, error) {
    // If the script gets no answer, loading the page shows the reader the answer or the error.
    if (this.#container.dataset.search === "host" && !this.#leaving) {
      this.#leaving = true;
      location.replace(href);
      return;
    }
    this.#heading.textContent = "Browse";
    this.#heading.after(make("p", { class: "govuk-body lh-notes", role: "alert" },
      "Search is not working at the moment. Try again in a moment, or browse."));
    console.error(error);
  }
}

/** Answers of the host: takes the three parts from the page that it sends. */
export async function hostAnswer(address, signal) {
  const answer = await fetch(address, { signal, headers: { accept: "text/html" } });
  if (answer.status === tooMany) return (await insteadOfHost(await answer.text()))(address);
  if (!answer.ok) throw new Error(`The host answered ${answer.status}.`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector('[data-search="host"]');
  if (!found) throw new Error("The host answered without results.");
  return {
    contact: [...document.adoptNode(found.querySelector('[data-part="contact"]') ?? make("div")).childNodes],
    filters: document.adoptNode(found.querySelector('[data-part="filters"]')),
    results: [...document.adoptNode(found.querySelector('[data-part="results"]')).childNodes],
  };
}

/** A busy host sends its search page without an answer. The browser then searches by itself. */
async function insteadOfHost(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const root = new URL(document.querySelector("[data-search-box]").dataset.root, document.baseURI);
  return browserAnswer(root, document.adoptNode(page.querySelector("[data-search=static]")));
}

/**
 * Answers of the browser.
 * @param {URL} root Address of the hub.
 * @param {HTMLElement} container The element between the marks of the page, unchanged.
 */
export function browserAnswer(root, container) {
  const start = container.querySelector(".lh-start");
  const untouched = [...container.querySelector('[data-part="results"]').childNodes].map((node) => node.cloneNode(true));
  return async (address) => {
    const request = readRequest(address.searchParams);
    const filters = make("div", { class: "lh-search__filters", "data-part": "filters" });
    if (!isAsked(request)) return { contact: [], filters, results: untouched.map((node) => node.cloneNode(true)) };
    const [{ openLibrary }, { contactOf, filterPanel, resultsOf }] = await Promise.all([import("./library.js"), import("./view.js")]);
    const library = await openLibrary(root, request.isForAuthors ? "help" : "index");
    const answer = library.search(request);
    filters.append(filterPanel(answer.facets, request));
    return { contact: contactOf(answer, root), filters, results: resultsOf(request, answer, start.cloneNode(true), root) };
  };
}
