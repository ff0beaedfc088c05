// Parses a query: words, "phrases", -words and -"phrases". It accepts any input.
import { isAbbreviation } from "./spelling.js";
import { compoundsOf, isFiller, isStopWord, stem, withCompounds, wordsOf, writingsOf } from "./words.js";

/**
 * The parts of a query.
 * @returns {{ words: string[], phrases: string[][], excluded: string[][], compounds: object[], capitals: Set<string> }} words in order;
 * phrases as their words; words with hyphens as `{ parts, word }`; `capitals` has the words that are written in capitals.
 */
export function parseQuery(text) {
  const words = [];
  const phrases = [];
  const excluded = [];
  const compounds = [];
  const capitals = new Set();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu)) {
    const places = wordsOf(match[2] ?? match[3]);
    const parts = places.map(({ word }) => word);
    if (parts.length === 0) continue;
    if (isAbbreviation(match[0])) parts.forEach((part) => capitals.add(part));
    for (const { first, length, word } of compoundsOf(match[2] ?? match[3], places)) compounds.push({
      parts: parts.slice(first, first + length), word });
    if (match[1]) excluded.push(parts);
    else if (match[2] !== undefined) phrases.push(parts);
    else words.push(...parts);
  }
  // Who writes everything in capitals means nothing by them.
  if (words.length > 2 && isAbbreviation(text)) capitals.clear();
  return { words, phrases, excluded, compounds, capitals };
}

/** Other spellings of a phrase, with hyphenated words as one word. */
export function joinedPhrases(phrase, compounds) {
  const found = [];
  for (let place = 0; place < phrase.length; place++) {
    const compound = compoundAt(phrase, place, compounds);
    if (compound) found.push({ first: place, length: compound.parts.length, word: compound.word });
  }
  return found.length === 0 ? [] : [withCompounds(phrase, found)];
}

const compoundAt = (words, place, compounds) => compounds.find(({ parts }) => parts.every((part, i) => words[place + i] === part));

const stemsOf = (name) => name.map(stem).join(" ");

/** Synonyms, and words with the terms that the library uses instead. */
export class Synonyms {
  // Each entry: the words of a query, and the words that they find, as lists.
  #groups;

  /**
   * @param groups Groups of synonyms.
   * @param see `{ words, find }`: a query with the first also finds the second and its synonyms, but not the other way round.
   */
  constructor(groups, see) {
    const split = (names) => names.flatMap(writingsOf).filter((words) => words.length > 0);
    const same = groups.map(split).map((names) => ({ names, finds: names }));
    const withOthers = (name) => [name, ...same.filter(({ names }) => names.some((other) => stemsOf(other) === stemsOf(name))).flatMap(({
      finds }) => finds)];
    this.#groups = [
      ...same.map((group) => ({ ...group, isSame: true })),
      ...see.map(({ words, find }) => ({ names: split(words), finds: split(find).flatMap(withOthers), shown: split(find) })),
    ];
  }

  /**
   * Splits words into clauses. A clause is a list of alternatives, and an alternative a list of words. Longer names win over shorter
   * ones. The first alternative is what was written. Stop words make no clause, unless they are part of a name or the whole query.
   */
  clausesOf(words, compounds = []) {
    const telling = this.#clausesOf(words, compounds, isFiller);
    return telling.length > 0 ? telling : this.#clausesOf(words, compounds, isStopWord);
  }

  /** Whether words are a name. */
  isName = (words) => this.#namesAt(words, 0)?.length === words.length;

  /** The names that have a word, with their other names, as lists of words: those of "coercive control" for "coercive". */
  namesWith(word) {
    const has = (name) => name.includes(word);
    const found = this.#groups.filter(({ names }) => names.some(has)).flatMap(({ names, finds }) => [...names.filter(has), ...finds]);
    return [...new Map(found.map((name) => [stemsOf(name), name])).values()];
  }

  /** Synonyms of a phrase. */
  othersOf(phrase) {
    const found = this.#namesAt(phrase, 0);
    return found?.length === phrase.length ? found.ways.slice(1) : [];
  }

  /**
   * Words of the query that no text has, nor any of their synonyms: `{ text, near }`, in the order of the query.
   * @param words The words of a query.
   * @param isInTexts Whether a text has a word.
   * @param isLeftOut Whether a word is a stop word.
   * @param compounds Hyphenated words. A text that has one written as one word counts.
   */
  gapsOf(words, isInTexts, isLeftOut, compounds = []) {
    const gaps = [];
    for (let place = 0; place < words.length;) {
      const found = this.#namesAt(words, place);
      const compound = found ? null : compoundAt(words, place, compounds);
      if (compound && (isInTexts(compound.word) || this.#namesAt([compound.word], 0))) {
        place += compound.parts.length;
        continue;
      }
      const length = found?.length ?? 1;
      const own = words.slice(place, place + length);
      const isThere = found?.isSame || own.every((word) => isLeftOut(word) || isInTexts(word));
      const last = gaps.at(-1);
      if (!isThere && !found && last?.near.length === 0 && last.end === place) Object.assign(last, {
        text: `${last.text} ${own.join(" ")}`, end: place + length });
      else if (!isThere) gaps.push({ text: own.join(" "), near: (found?.finds ?? []).map((name) => name.join(" ")), end: place + length });
      place += length;
    }
    return gaps;
  }

  #clausesOf(words, compounds, isLeftOut) {
    const clauses = [];
    for (let place = 0; place < words.length;) {
      const found = this.#namesAt(words, place);
      const compound = compoundAt(words, place, compounds);
      const parts = compound && compound.parts.length > (found?.length ?? 0) ? compound.parts : null;
      // A word with a hyphen has the synonyms of the same word without.
      if (parts) clauses.push([parts, [compound.word], ...(this.#namesAt([compound.word], 0)?.ways.slice(1) ?? [])]);
      else if (found) clauses.push(found.ways);
      else if (!isLeftOut(words[place])) clauses.push([[words[place]]]);
      place += parts?.length ?? found?.length ?? 1;
    }
    return clauses;
  }

  #namesAt(words, place) {
    let length = 0;
    let groups = [];
    for (const group of this.#groups) {
      for (const name of group.names) {
        const fits = name.length >= length && name.every((word, i) => place + i < words.length && stem(word) === stem(words[place + i]));
        // A name in capitals may also be a common word ("was", "it"). On its own it is that word.
        if (!fits || (name.length === 1 && isStopWord(name[0]))) continue;
        groups = name.length > length ? [group] : [...groups, group];
        length = name.length;
      }
    }
    if (length === 0) return null;
    const written = words.slice(place, place + length);
    const others = new Map(groups.flatMap(({ finds }) => finds).map((name) => [stemsOf(name), name]));
    others.delete(stemsOf(written));
    return { length, ways: [written, ...others.values()], isSame: groups.some(({ isSame }) => isSame), finds: groups.flatMap(({
      shown }) => shown ?? []) };
  }
}
