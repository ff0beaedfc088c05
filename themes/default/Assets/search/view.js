// Renders an answer of the browser with the markup and classes of the theme's components (FilterPanel, SearchResultItem and others).
import { make, makeIcon } from "./dom.js";
import { hrefOf, isAsked, sorts, without } from "./request.js";
import { bestPassage, markedRuns } from "./words.js";

const pageSize = 10;
const sectionsShown = 3;
const kinds = {
  strength: ["Finding: strength", "strength"],
  concern: ["Finding: concern", "concern"],
  mixed: ["Finding: mixed", "mixed"],
  recommendation: ["Recommendation", "open"],
  questions: ["Questions", "open"],
};
const arrows = {
  prev: "M7.5 0 0 6.5 7.5 13l1.3-1.5-4.6-4H15v-2H4.2l4.6-4z",
  next: "M7.5 0 15 6.5 7.5 13l-1.3-1.5 4.6-4H0v-2h10.8l-4.6-4z",
};

/** The heading of an answer. */
export function headingOf(request, { hits: { length: total }, correction }) {
  if (!isAsked(request)) return "Browse";
  const count = total === 0 ? "Nothing found" : total === 1 ? "1 result" : `${total.toLocaleString("en-GB")} results`;
  return request.query ? `${count} for “${correction?.text ?? request.query}”` : count;
}

/** The panel of filters. */
export function filterPanel(facets, request) {
  return make("details", { class: "lh-filters", id: "filters", open: true },
    make("summary", { class: "lh-filters__summary" }, "Filters"),
    make("p", { class: "lh-filters__skip" }, make("a", { class: "govuk-link", href: "#results-heading" }, "Go to the results")),
    facets.map(facetGroup),
    publishedGroup(request),
    make("button", { type: "submit", form: "search-form", class: "govuk-button govuk-button--secondary lh-filters__apply" },
      "Apply filters"));
}

function facetGroup({ name, label, values }) {
  const chosen = values.filter(({ isSelected }) => isSelected).length;
  return group(name, label, chosen, make("div", { class: "govuk-checkboxes govuk-checkboxes--small" }, values.map((value) =>
    make("div", { class: "govuk-checkboxes__item" },
      make("input", { class: "govuk-checkboxes__input", form: "search-form", id: value.id, name, type: "checkbox", value: value.value,
        checked: value.isSelected }),
      make("label", { class: "govuk-label govuk-checkboxes__label", for: value.id }, `${value.label} `, make("span", {
        class: "lh-count" }, `(${value.count})`))))));
}

function publishedGroup({ from, to }) {
  const field = (id, name, label, value) => [
    make("label", { class: "govuk-label", for: id }, label),
    make("input", { class: "govuk-input lh-facet__date", form: "search-form", id, name, type: "date", value: value || null }),
  ];
  return group("published", "Published", null, [field("published-from", "published_from", "From", from), field("published-to",
    "published_to", "To", to)], Boolean(from || to));
}

function group(name, label, chosen, content, open = chosen > 0) {
  return make("details", { class: "lh-facet", id: `facet-${name}`, open },
    make("summary", { class: "lh-facet__summary" }, label, chosen > 0 && make("span", {
      class: "lh-facet__chosen" }, ` (${chosen} chosen)`)),
    make("fieldset", { class: "govuk-fieldset lh-facet__values" }, make("legend", { class: "govuk-visually-hidden" }, label), content));
}

/** Telephone numbers and first reading above the results. Most queries have none. */
export function contactOf({ contact }, root) {
  if (!contact) return [];
  const { title, text, lines, pages } = contact;
  return [make("div", { class: "lh-contact" },
    make("h2", { class: "govuk-heading-m lh-contact__title", id: "contact-heading" }, title),
    make("p", { class: "govuk-body" }, text),
    make("ul", { class: "lh-contact__lines" }, lines.map(({ name, number, note }) => make("li", {}, `${name}: `,
      make("a", { class: "govuk-link", href: `tel:${number.replace(/[^0-9]/g, "")}` }, make("strong", {}, number)), note && ` – ${note}`))),
    pages.length > 0 && make("ul", { class: "lh-contact__pages" },
      pages.map(({ title: page, address }) => make("li", {}, make("a", {
        class: "govuk-link", href: new URL(address.slice(1), root).href }, page)))))];
}

function gapNotes(request, gaps, start) {
  const link = (query) => make("a", { class: "govuk-link", href: hrefOf({ ...request, query, page: 1 }) }, query);
  const contact = start.querySelector("a[href^='mailto:']");
  return gaps.length > 0 && [
    ...gaps.map(({ text, near }) => make("p", { class: "govuk-body lh-spelling" }, `Nothing in this library is about “${text}”.`,
      near.length > 0 && [" Related terms: ", near.map((name, place) => [place > 0 && ", ", link(name)]), "."])),
    contact && make("p", { class: "govuk-body lh-spelling" }, "If you need to know about it, ask ", contact.cloneNode(true), "."),
  ];
}

function namedCards(named, root) {
  return named.length > 0 && make("aside", { class: "lh-named", "aria-label": "Words and law that you asked for" },
    named.map(({ label, title, address, text }) => make("div", { class: "lh-named__entry" },
      make("p", { class: "lh-named__title" }, make("span", { class: "lh-tag lh-tag--open" }, label), " ",
        make("a", { class: "govuk-link", href: new URL(address.slice(1), root).href }, title)),
      make("p", { class: "lh-named__text" }, text))));
}

/**
 * The content of the results area.
 * @param answer What the library found.
 * @param start The browse section of the page, for readers who found nothing.
 * @param root Address of the hub.
 */
export function resultsOf(request, answer, start, root) {
  const pages = Math.max(1, Math.ceil(answer.hits.length / pageSize));
  const page = Math.min(request.page, pages);
  const chosen = chosenOf(request, answer.facets);
  const parts = [
    make("h2", { class: "govuk-heading-m", id: "results-heading", tabindex: "-1" }, headingOf(request, answer)),
    answer.notes.length > 0 && make("ul", { class: "lh-notes" }, answer.notes.map((note) => make("li", {}, note))),
    spellingOf(request, answer),
    gapNotes(request, answer.gaps, start),
    namedCards(answer.named, root),
    chosen.length > 0 && chosenFilters(chosen, request),
  ];
  const answerer = make("p", { class: "lh-meta lh-search__answerer" }, "Answered in your browser.");
  if (answer.hits.length === 0) return [...parts, nothing(chosen), answerer, start].flat().filter(Boolean);
  const shown = answer.hits.slice((page - 1) * pageSize, page * pageSize);
  return [
    ...parts,
    sortChoice(request),
    make("ol", { class: "lh-hits" }, shown.map((hit) => hitOf(hit, answer, root))),
    pages > 1 && paging(request, page, pages),
    answerer,
  ].flat().filter(Boolean);
}

function spellingOf(request, { correction, didYouMean }) {
  const link = (query, text) => make("a", { class: "govuk-link", href: hrefOf({ ...request, query, page: 1 }) }, text);
  return [
    correction && make("p", { class: "govuk-body lh-spelling" }, `Nothing here is spelt “${request.query}”. `, link(correction.exact,
      `Search for “${request.query}” instead`)),
    didYouMean.length > 0 && make("p", { class: "govuk-body lh-spelling" }, "Did you mean ",
      didYouMean.map((query, place) => [place > 0 && " or ", link(query, query)]), "?"),
  ].filter(Boolean);
}

function chosenOf(request, facets) {
  const values = facets.flatMap(({ name, label, values: some }) => some.filter(({ isSelected }) => isSelected)
    .map((value) => ({ facet: label, label: value.label, href: hrefOf(without(request, name, value.value)) })));
  const words = (day) => new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  if (request.from) values.push({ facet: "Published", label: `from ${words(request.from)}`, href: hrefOf({
    ...request, from: "", page: 1 }) });
  if (request.to) values.push({ facet: "Published", label: `to ${words(request.to)}`, href: hrefOf({ ...request, to: "", page: 1 }) });
  return values;
}

function chosenFilters(chosen, request) {
  const clear = hrefOf({ query: request.query, filters: { type: [], theme: [], audience: [], level: [], age: [] }, from: "", to: "",
    sort: request.sort, role: request.role, page: 1 });
  return make("div", { class: "lh-chosen" }, make("h3", { class: "govuk-visually-hidden" }, "Filters that are set"),
    make("ul", { class: "lh-chosen__list" },
      chosen.map(({ facet, label, href }) => make("li", {}, make("a", { class: "lh-chosen__filter", href },
        make("span", { class: "govuk-visually-hidden" }, "Remove the filter "), `${facet}: ${label}`, make("span", {
          class: "lh-chosen__cross", "aria-hidden": "true" }, " ×")))),
      make("li", {}, make("a", { class: "govuk-link lh-chosen__clear", href: clear }, "Remove all filters"))));
}

function nothing(chosen) {
  return make("div", { class: "lh-none" }, make("p", { class: "govuk-body" }, "Things to try:"),
    make("ul", { class: "govuk-list govuk-list--bullet" },
      chosen.map(({ facet, label, href }) => make("li", {}, make("a", {
        class: "govuk-link", href }, `remove the filter ${facet}: ${label}`))),
      ["use fewer words, or a word that means the same", "check the spelling", "browse with the links below"].map((text) =>
        make("li", {}, text))));
}

function sortChoice(request) {
  return make("nav", { class: "lh-sort", "aria-label": "Order of results" }, make("ul", {
    class: "lh-sort__list" }, sorts.map(([sort, label]) => {
    const chosen = sort === request.sort;
    return make("li", {}, make("a", { class: chosen ? "lh-sort__link lh-sort__link--chosen" : "govuk-link lh-sort__link", href: hrefOf({
      ...request, sort, page: 1 }), "aria-current": chosen && "true" }, label));
  })));
}

function hitOf({ resource, sections }, { stems, facets }, root) {
  const address = new URL(resource.address.slice(1), root).href;
  const language = resource.language ?? null;
  const type = facets.find(({ name }) => name === "type").values.find(({ value }) => value === resource.type).label;
  const day = resource.date && new Date(`${resource.date}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const best = stems.size > 0 ? sections.filter(({ anchor }) => anchor).slice(0, sectionsShown) : [];
  return make("li", { class: "lh-hit" },
    make("h3", { class: "lh-hit__title", lang: language }, make("a", {
      class: "govuk-link", href: address }, marked(resource.title, stems))),
    make("p", { class: "lh-meta" }, type, day && [" · published ", make("time", { datetime: resource.date }, day)],
      resource.status && [" ", make("span", { class: "lh-tag lh-tag--open" }, resource.status)]),
    make("p", { class: "lh-hit__summary", lang: language }, marked(resource.summary, stems)),
    best.length > 0 && make("ul", { class: "lh-hit__sections", lang: language }, best.map((section) =>
      sectionOf(section, address, stems))));
}

function sectionOf({ anchor, kind, title, text }, address, stems) {
  const [label, tone] = kinds[kind] ?? [null, null];
  return make("li", { class: "lh-hit__section" }, label && [make("span", { class: `lh-tag lh-tag--${tone}` }, label), " "],
    make("a", { class: "govuk-link", href: `${address}#${encodeURIComponent(anchor)}` }, marked(title, stems)),
    make("p", { class: "lh-hit__snippet" }, marked(bestPassage(text, stems), stems)));
}

const marked = (text, stems) => markedRuns(text, stems).map((run) => (run.isMatch ? make("mark", {
  class: "lh-match" }, run.text) : run.text));

function paging(request, current, count) {
  const to = (page) => hrefOf({ ...request, page });
  const step = (way, page, text) => make("div", { class: `govuk-pagination__${way}` },
    make("a", { class: "govuk-link govuk-pagination__link", href: to(page), rel: way },
      way === "prev" && [makeIcon(`govuk-pagination__icon govuk-pagination__icon--${way}`, arrows[way], 15, 13), " "],
      make("span", { class: "govuk-pagination__link-title" }, text, make("span", { class: "govuk-visually-hidden" }, " page")),
      way === "next" && [" ", makeIcon(`govuk-pagination__icon govuk-pagination__icon--${way}`, arrows[way], 15, 13)]));
  return make("nav", { class: "govuk-pagination", "aria-label": "Pages of results" },
    current > 1 && step("prev", current - 1, "Previous"),
    make("ul", { class: "govuk-pagination__list" }, pageNumbers(current, count).map((page) => (page === null
      ? make("li", { class: "govuk-pagination__item govuk-pagination__item--ellipsis" }, "⋯")
      : make("li", { class: `govuk-pagination__item${page === current ? " govuk-pagination__item--current" : ""}` },
        make("a", { class: "govuk-link govuk-pagination__link", href: to(page), "aria-label": `Page ${page}`,
          "aria-current": page === current && "page" }, `${page}`))))),
    current < count && step("next", current + 1, "Next"));
}

/** First and last page, the current page and its neighbours; null for a gap. Works like PagingView.For on the host. */
function pageNumbers(current, count) {
  const pages = [];
  let last = 0;
  for (let page = 1; page <= count; page++) {
    if (page !== 1 && page !== count && Math.abs(page - current) > 1) continue;
    if (page - last === 2) pages.push(page - 1);
    else if (page - last > 2) pages.push(null);
    pages.push(page);
    last = page;
  }
  return pages;
}
