// Finds the glossary terms and the law that a query names. Follows NamedEntries of the host.
import { isStopWord, stem, wordsOf } from "./words.js";

// In a longer query a name is mentioned in passing.
const longestOtherWords = 3;

const termsOf = (text) => wordsOf(text).map(({ word }) => word).filter((word) => !isStopWord(word)).map(stem);

/** Entries with their names; the longest name of a query comes first. */
export class Named {
  #names;
  #most;

  /**
   * @param entries `{ title, address, text, names }`.
   * @param most How many are given at most.
   */
  constructor(entries, most) {
    this.#most = most;
    this.#names = entries.flatMap((entry) => entry.names.map((name) => ({ entry, terms: termsOf(name) }))).filter(({ terms }) => terms.length > 0);
  }

  /** The entries that a query names. */
  of(query) {
    const terms = termsOf(query);
    const found = this.#names.filter((name) => isIn(name.terms, terms) && terms.length - name.terms.length <= longestOtherWords)
      .sort((one, other) => other.terms.length - one.terms.length);
    return [...new Set(found.map(({ entry }) => entry))].slice(0, this.#most);
  }
}

const isIn = (name, terms) => terms.some((_, start) => name.every((term, i) => term === terms[start + i]));
