// Finds the glossary terms and the law that a query names. Works like NamedEntries of the host.
import { isStopWord, stem, wordsOf } from "./words.js";

// In a longer query, a name is only mentioned.
const longestOtherWords = 3;

const termsOf = (text) => wordsOf(text).map(({ word }) => word).filter((word) => !isStopWord(word)).map(stem);

/** Entries that can be found by name. The longest name in a query comes first. */
export class Named {
  #names;
  #most;
  #isClosest;

  /**
   * @param entries `{ title, address, text, names }`.
   * @param most Most entries in an answer.
   * @param isClosest Whether only entries with the longest name count: "working together 2023" names only one edition.
   */
  constructor(entries, most, isClosest = false) {
    this.#most = most;
    this.#isClosest = isClosest;
    this.#names = entries.flatMap((entry) => entry.names.map((name) => ({ entry, terms: termsOf(name) }))).filter(({
      terms }) => terms.length > 0);
  }

  /** The entries that a query names. */
  of(query) {
    const terms = termsOf(query);
    const found = this.#names.filter((name) => isIn(name.terms, terms) && terms.length - name.terms.length <= longestOtherWords)
      .filter(({ entry }) => !isOther(query, entry))
      .sort((one, other) => other.terms.length - one.terms.length);
    const given = this.#isClosest ? found.filter((name) => name.terms.length === found[0].terms.length) : found;
    return [...new Set(given.map(({ entry }) => entry))].slice(0, this.#most);
  }
}

// "Failure to act" and "when parents act" name no law.
const actors = "to|not|i|we|you|they|he|she|it|who|must|should|can|could|may|will|would|parents|people|children|professionals|agencies";
const act = new RegExp(`(?<!\\p{L})(?!(?:${actors}) )\\p{L}+ (?:act|regulations)(?: ([12]\\d{3}))?$`, "iu");

/** Whether a query asks for an Act. */
export const isAct = (query) => act.test(query.trim());

// "Adoption and Children Act 2002" is another law than the Children Act: it has another year, or a longer name.
function isOther(query, { names }) {
  const year = act.exec(query.trim());
  return Boolean(year) && (names.some((name) => query.toLowerCase().includes(` and ${name.toLowerCase()}`)) ||
    Boolean(year[1] && !names.some((name) => name.includes(year[1]))));
}

const isIn = (name, terms) => terms.some((_, start) => name.every((term, i) => term === terms[start + i]));
