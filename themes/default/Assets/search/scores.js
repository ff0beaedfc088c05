// Scores documents like the host's engine, based on the word scores of MiniSearch.
import { isStopWord, stem, termsOf } from "./words.js";

/** The fields that are searched, as the index names their boosts. */
export const searchedNames = ["title", "heading", "summary", "body", "types", "topics", "contents"];
// The first fields have sentences. In the others, neighbouring names do not belong together.
const sentenceFields = 4;
const bm25 = { k: 1.2, b: 0.75, d: 0 };
const nearWeight = 0.6;
const nearSlop = 30;
const mostNear = 8;
// The share of its score that a document keeps if it has almost nothing of the query.
const leastCovered = 0.6;
// The same for a resource whose sections together have almost nothing of it.
const leastOfResource = 0.4;
// Words in quotation marks were meant literally, so synonyms count less.
const quotedOther = 0.15;

/** Scores of documents. */
export class Scores {
  #documents;
  #boosts;
  #index;

  /**
   * @param documents The documents, numbered from 0 by `id`.
   * @param boosts The boost of each field.
   */
  constructor(documents, boosts, MiniSearch) {
    this.#documents = documents;
    this.#boosts = boosts;
    this.#index = new MiniSearch({
      fields: searchedNames,
      extractField: (document, name) => (name === "title" ? document.resourceTitle : document[name]),
      tokenize: termsOf,
      processTerm: (word) => (isStopWord(word) ? null : stem(word)),
      searchOptions: { boost: boosts, bm25 },
    });
    this.#index.addAll(documents);
  }

  /**
   * Scores by document. One clause is enough, but each required phrase must be there.
   * @param clauses For each: what was written, then synonyms.
   * @param required For each phrase: its spellings, with hyphenated words also as one word, and its synonyms.
   * @returns For each document `{ score, parts }`: parts maps the numbers of the parts of the query that it has to their shares.
   */
  of(clauses, required) {
    const parts = [...clauses.map((ways) => this.#bestOf(ways)), ...required.map((ways) => this.#phrases(ways))];
    const most = parts.map((scores) => Math.max(0, ...scores.values()));
    const sum = most.reduce((one, other) => one + other, 0);
    const found = new Map();
    for (const id of new Set(parts.flatMap((scores) => [...scores.keys()]))) {
      if (!parts.slice(clauses.length).every((scores) => scores.has(id))) continue;
      const had = new Map(parts.flatMap((scores, i) => (scores.has(id) ? [[i, sum === 0 ? 1 / parts.length : most[i] / sum]] : [])));
      const score = [...had.keys()].reduce((total, i) => total + parts[i].get(id), 0);
      found.set(id, { score, parts: had });
    }
    const near = this.#nearness(clauses);
    return new Map([...found].map(([id, { score, parts: had }]) => [id, {
      score: (score + near(this.#documents[id])) * lessened(leastCovered, had), parts: had }]));
  }

  // A document gets the score of its best alternative. Synonyms must match as phrases.
  #bestOf([written, ...others]) {
    const best = this.#words(written, "OR");
    for (const name of others) merge(best, this.#phrase(name), 1);
    return best;
  }

  #phrases({ written, others }) {
    const best = new Map();
    for (const words of written) merge(best, this.#phrase(words), 1);
    for (const name of others) merge(best, this.#phrase(name), quotedOther);
    return best;
  }

  #phrase(words) {
    const isPlain = words.some((word) => !isStopWord(word));
    if (!isPlain) return new Map(this.#documents.filter((document) => holdsPhrase(document, words)).map(({ id }) => [id, 1]));
    const scores = this.#words(words, "AND");
    for (const id of words.length > 1 ? scores.keys() : []) {
      if (!holdsPhrase(this.#documents[id], words)) scores.delete(id);
    }
    return scores;
  }

  #words(words, combineWith) {
    const searched = words.filter((word) => !isStopWord(word));
    return new Map(searched.length === 0 ? [] : this.#index.search({ combineWith, queries: searched }).map(({ id, score }) => [id, score]));
  }

  // Documents with the words close together are more likely to be about what was meant.
  #nearness(clauses) {
    const stems = [...new Set(clauses.flatMap(([written]) => written).filter((word) => !isStopWord(word)).map(stem))];
    if (stems.length < 2 || stems.length > mostNear) return () => 0;
    const tells = stems.reduce((sum, each) => sum + this.#inverseFrequency(each), 0);
    return (document) => searchedNames.slice(0, sentenceFields).reduce((sum, name, field) => {
      const width = narrowest(document.stems[field], stems);
      const extra = width - stems.length;
      if (extra > nearSlop) return sum;
      const frequency = 1 / (1 + extra);
      return sum + nearWeight * tells * this.#boosts[name] * (frequency / (frequency + bm25.k));
    }, 0);
  }

  #inverseFrequency(each) {
    const having = this.#documents.filter(({ stems }) => stems.some((field) => field.includes(each))).length;
    return Math.log(1 + (this.#documents.length - having + 0.5) / (having + 0.5));
  }
}

/** The share of its score that a resource keeps if its sections have only some parts of the query. */
export const ofResource = (sections) => lessened(leastOfResource, new Map(sections.flatMap((parts) => [...parts])));

const lessened = (least, parts) => least + (1 - least) * [...parts.values()].reduce((one, other) => one + other, 0);

/** Whether the words follow each other in a sentence of a document, in any of their forms. A single word may be in any field. */
export function holdsPhrase(document, phrase) {
  const stems = phrase.map(stem);
  const count = stems.length === 1 ? document.stems.length : sentenceFields;
  return document.stems.slice(0, count).some((field, i) => field.some((_, start) => standsAt(field, document.compounds[i], start, stems)));
}

/** Whether the stems start at a position. A hyphenated word may match as one of them. */
function standsAt(field, compounds, place, stems) {
  if (stems.length === 0) return true;
  const [first, ...rest] = stems;
  if (field[place] === first && standsAt(field, compounds, place + 1, rest)) return true;
  const compound = compounds.get(place);
  return compound?.stem === first && standsAt(field, compounds, place + compound.length, rest);
}

function merge(best, scores, factor) {
  for (const [id, score] of scores) best.set(id, Math.max(best.get(id) ?? 0, score * factor));
}

/** Number of words in the shortest span of a field that has all stems; Infinity if there is none. */
function narrowest(field, stems) {
  const last = new Map();
  let best = Infinity;
  field.forEach((each, place) => {
    if (!stems.includes(each)) return;
    last.set(each, place);
    if (last.size === stems.length) best = Math.min(best, place - Math.min(...last.values()) + 1);
  });
  return best;
}
