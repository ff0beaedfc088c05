// Reads a query leniently: words, "phrases", -words and -"phrases". No input is an error.
import { isStopWord, stem, wordsOf } from "./words.js";

/**
 * The parts of a query.
 * @returns {{ words: string[], phrases: string[][], excluded: string[][] }} words in order; phrases as their words.
 */
export function parseQuery(text) {
  const words = [];
  const phrases = [];
  const excluded = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu)) {
    const parts = wordsOf(match[2] ?? match[3]).map(({ word }) => word);
    if (parts.length === 0) continue;
    if (match[1]) excluded.push(parts);
    else if (match[2] !== undefined) phrases.push(parts);
    else words.push(...parts);
  }
  return { words, phrases, excluded };
}

/** Names that mean the same: each as its words, a group of them an entry. */
export class Synonyms {
  #groups;

  constructor(groups) {
    this.#groups = groups.map((names) => names.map((name) => wordsOf(name).map(({ word }) => word)).filter((words) => words.length > 0));
  }

  /**
   * Cuts words into clauses: a clause is a list of ways to say the same, a way a list of words. Longer names win over shorter ones.
   * Words too common to search for make no clause, unless they are part of a name.
   */
  clausesOf(words) {
    const clauses = [];
    for (let place = 0; place < words.length;) {
      const found = this.#namesAt(words, place);
      if (found) clauses.push(found.ways);
      else if (!isStopWord(words[place])) clauses.push([[words[place]]]);
      place += found?.length ?? 1;
    }
    return clauses;
  }

  #namesAt(words, place) {
    let best = null;
    for (const group of this.#groups) {
      for (const name of group) {
        const fits = name.length > (best?.length ?? 0) && name.every((word, i) => place + i < words.length && stem(word) === stem(words[place + i]));
        // A name written in capitals may be a common word too ("was", "it"): alone it stays what it is.
        if (fits && !(name.length === 1 && isStopWord(name[0]))) best = { length: name.length, ways: group };
      }
    }
    return best;
  }
}

/** Whether some words stand one after the other in a text (given as its words). */
export function holdsPhrase(textWords, phrase) {
  for (let start = textWords.indexOf(phrase[0]); start >= 0; start = textWords.indexOf(phrase[0], start + 1)) {
    if (phrase.every((word, i) => textWords[start + i] === word)) return true;
  }
  return false;
}
