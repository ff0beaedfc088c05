// Suggestions from the host, or from the static index if there is no host.
import { wordsOf } from "./words.js";

const mostSuggestions = 8;

/** Returns suggestions. It finds out itself whether there is a host. */
export class Suggestions {
  #root;
  #hasHost;

  /**
   * @param {URL} root Address of the hub.
   * @param {boolean} hasHost False if the page says that there is no host.
   */
  constructor(root, hasHost) {
    this.#root = root;
    this.#hasHost = hasHost;
  }

  /** Suggestions for what was typed: `{ text, kind, href, highlights }`. For another query, href is null. */
  async for(query, signal) {
    const found = (this.#hasHost && (await this.#fromHost(query, signal))) || (await this.#fromIndex(query));
    return found.slice(0, mostSuggestions).map(({ text, kind, address, highlights }) => ({
      text: String(text),
      kind,
      href: this.#hrefOf(address),
      highlights: Array.isArray(highlights) ? highlights : [],
    }));
  }

  async #fromHost(query, signal) {
    const address = new URL("api/v1/suggest", this.#root);
    address.search = new URLSearchParams({ q: query, limit: mostSuggestions });
    const answer = await fetch(address, { signal, headers: { accept: "application/json" } });
    const isJson = answer.headers.get("content-type")?.includes("json");
    if (answer.ok && isJson) return (await answer.json()).suggestions ?? [];
    // A host that is busy or refuses a query still exists. Only a missing address means that there is none.
    if (answer.status === 404 || (answer.ok && !isJson)) this.#hasHost = false;
    return this.#hasHost ? [] : null;
  }

  async #fromIndex(query) {
    const { openLibrary } = await import("./library.js");
    return suggest(await openLibrary(this.#root), query);
  }

  // Addresses start at the root of the hub and must stay on the hub.
  #hrefOf(address) {
    if (!address) return null;
    const url = new URL(address.replace(/^\//, ""), this.#root);
    return url.origin === this.#root.origin ? url.href : null;
  }
}

/** Suggestions from the static index: terms, practice themes, resources and findings with words that start as typed. */
function suggest(library, query) {
  const typed = wordsOf(query).map(({ word }) => word);
  if (typed.length === 0) return [];
  const themes = library.facets.find(({ name }) => name === "theme")?.values ?? [];
  const sections = library.documents.filter(({ anchor }) => anchor).map((document) => ({
    document, address: `${library.resources[document.resource].address}#${document.anchor}` }));
  const of = (...kinds) => sections.filter(({ document }) => kinds.includes(document.kind));
  const all = [
    ...library.terms.map(({ title, address }) => ({ text: title, kind: "term", address })),
    ...library.law.map(({ title, address }) => ({ text: title, kind: "law", address })),
    ...themes.map(({ value, label }) => ({ text: label, kind: "theme", address: `/practice-themes/${value}/` })),
    ...library.resources.map(({ title, address }) => ({ text: title, kind: "resource", address })),
    ...of("strength", "concern", "mixed").map(({ document, address }) => ({ text: document.title, kind: "finding", address })),
  ];
  return all.flatMap((suggestion) => {
    const highlights = begun(suggestion.text, typed);
    return highlights ? [{ ...suggestion, highlights }] : [];
  }).slice(0, mostSuggestions);
}

function begun(text, typed) {
  const words = wordsOf(text);
  const places = typed.map((start) => words.find(({ word }) => word.startsWith(start)));
  return places.includes(undefined) ? null : places.map(({ start }, i) => ({ start, length: typed[i].length }));
}
