// Search: suggestions in every search field, and results without a reload on the search page. Loaded on first use.
import { Combobox } from "./search/combobox.js";
import { SearchPage, browserAnswer, hostAnswer } from "./search/page.js";
import { Suggestions } from "./search/suggestions.js";

const box = document.querySelector("[data-search-box]");
const container = document.querySelector("[data-search]");

if (box) {
  const root = new URL(box.dataset.root, document.baseURI);
  const isStatic = container?.dataset.search === "static";
  const suggestions = new Suggestions(root, !isStatic);
  for (const field of document.querySelectorAll("[data-search-box] [name=q], #search-form [name=q]")) new Combobox(field, suggestions);
  if (container) {
    const page = new SearchPage(container, isStatic ? browserAnswer(root, container) : hostAnswer);
    if (isStatic && location.search) page.answerAddress();
  }
}
