// Search without a server: MiniSearch over the static index. Fetched only when a reader searches.
import { countFacets, passes } from "./facets.js";
import { Spelling } from "./spelling.js";
import { Synonyms, holdsPhrase, parseQuery } from "./query.js";
import { isStopWord, stem, wordsOf } from "./words.js";

const indexVersion = 1;
const roleLift = 1.6;
let opened = null;

/** The library of a hub; fetched once a page. Fails if the index cannot be had or is of another version. */
export function openLibrary(root) {
  opened ??= open(root).catch((fault) => {
    opened = null;
    throw fault;
  });
  return opened;
}

async function open(root) {
  const [{ default: MiniSearch }, answer] = await Promise.all([import("../minisearch.js"), fetch(new URL("search/index.json", root))]);
  if (!answer.ok) throw new Error(`The index cannot be had (${answer.status}).`);
  const data = await answer.json();
  if (data.version !== indexVersion) throw new Error("The index is of another version.");
  return new Library(data, MiniSearch);
}

/** The index in memory, with what belongs to searching in it. */
class Library {
  constructor(data, MiniSearch) {
    this.resources = data.resources;
    this.facets = data.facets;
    this.documents = documentsOf(data);
    this.spelling = new Spelling();
    this.synonyms = new Synonyms(data.synonyms);
    for (const { heading, name, text } of this.documents) this.spelling.learn(`${heading} ${name} ${text}`);
    for (const group of data.synonyms) group.forEach((name) => this.spelling.learnTerm(name));
    this.index = new MiniSearch({
      fields: ["heading", "name", "themes", "text"],
      tokenize: (text) => wordsOf(text).map(({ word }) => word),
      processTerm: (word) => (isStopWord(word) ? null : stem(word)),
      searchOptions: { boost: { heading: 4, name: 2 } },
    });
    this.index.addAll(this.documents);
  }

  /** Everything that fits a request: resources in order, facets with counts, the stems to mark, corrections and notes. */
  search(request) {
    const asked = parseQuery(request.query);
    const corrected = this.#correct(asked);
    const answer = this.#match({ ...asked, words: corrected.words });
    const filtered = answer.matches.filter((match) => passes(match, request));
    return {
      hits: this.#ranked(filtered, request),
      facets: countFacets(this.facets, answer.matches, request),
      stems: answer.stems,
      notes: answer.notes,
      correction: corrected.changed ? corrected : null,
      didYouMean: corrected.others,
    };
  }

  // Words of the query that the library does not have give way to the nearest that it has; words in quotation marks never do.
  #correct({ words, phrases }) {
    let changed = false;
    const others = [];
    const right = words.map((word) => {
      if (isStopWord(word) || this.spelling.knows(word)) return word;
      const [best, ...rest] = this.spelling.nearest(word);
      if (!best) return word;
      changed = true;
      others.push(...rest.map((other) => [word, other]));
      return best;
    });
    const textOf = (some) => [...some, ...phrases.map((phrase) => `"${phrase.join(" ")}"`)].join(" ");
    return {
      changed,
      words: right,
      text: textOf(right),
      exact: textOf(words.map((word, i) => (right[i] === word ? word : `"${word}"`))),
      others: others.slice(0, 2).map(([word, other]) => textOf(words.map((each, i) => (each === word ? other : right[i])))),
    };
  }

  #match({ words, phrases, excluded }) {
    const clauses = [...this.synonyms.clausesOf(words)];
    const required = [...phrases];
    // A query made only of very common words is looked for as it stands.
    if (clauses.length === 0 && required.length === 0 && words.length > 0) required.push(words);
    const { found, notes } = this.#find(clauses, required);
    // What is left out goes in all its forms: who does not want "drinking" does not want "drinks".
    const barred = (document) => excluded.some((phrase) => holdsPhrase(document.everyStem(), phrase.map(stem)));
    const matches = found.map(([id, score]) => ({ document: this.documents[id], resource: this.resources[this.documents[id].resource], score }))
      .filter(({ document }) => required.every((phrase) => holdsPhrase(document.words(), phrase)) && !barred(document));
    const stems = new Set([...clauses.flat(2), ...required.flat()].filter((word) => !isStopWord(word)).map(stem));
    return { matches, stems, notes };
  }

  #find(clauses, required) {
    const searched = [...clauses, ...required.map((phrase) => [phrase.filter((word) => !isStopWord(word))]).filter(([phrase]) => phrase.length > 0)];
    if (searched.length === 0) return { found: this.documents.map(({ id }) => [id, 1]), notes: [] };
    const every = this.#run(searched, "AND");
    if (every.length > 0 || searched.length === 1) return { found: every, notes: [] };
    const some = this.#run(searched, "OR");
    return { found: some, notes: some.length > 0 ? ["No section has all of these words. Results have some of them."] : [] };
  }

  #run(clauses, combineWith) {
    const searchable = (words) => words.filter((word) => !isStopWord(word));
    const queries = clauses.map((ways) => ({ combineWith: "OR", queries: ways.map(searchable).filter((words) => words.length > 0).map((words) => ({ combineWith: "AND", queries: words })) }));
    return this.index.search({ combineWith, queries }).map(({ id, score }) => [id, score]);
  }

  #ranked(matches, request) {
    const byResource = Map.groupBy ? Map.groupBy(matches, ({ resource }) => resource) : groupBy(matches);
    const hits = [...byResource].map(([resource, sections]) => {
      sections.sort((one, other) => other.score - one.score);
      const lift = request.role && sections.some(({ document }) => document.values.audience.has(request.role)) ? roleLift : 1;
      const rest = sections.slice(1, 4).reduce((sum, { score }) => sum + score, 0);
      return { resource, sections: sections.map(({ document }) => document), score: lift * (sections[0].score + rest / 10) };
    });
    const day = ({ resource }) => resource.date ?? "";
    const byScore = (one, other) => other.score - one.score || (day(one) < day(other) ? 1 : -1);
    if (request.sort === "newest" || (request.sort === "relevance" && !request.query)) return hits.sort((one, other) => day(other).localeCompare(day(one)) || byScore(one, other));
    // Things without a date are neither the newest nor the oldest.
    if (request.sort === "oldest") return hits.sort((one, other) => (day(one) || "9999").localeCompare(day(other) || "9999") || byScore(one, other));
    return hits.sort(byScore);
  }
}

function groupBy(matches) {
  const groups = new Map();
  for (const match of matches) {
    if (groups.has(match.resource)) groups.get(match.resource).push(match);
    else groups.set(match.resource, [match]);
  }
  return groups;
}

/** One document a section, and one for the title and summary of each resource. */
function documentsOf(data) {
  const themes = new Map(data.facets.find(({ name }) => name === "theme").values.map(({ value, label }) => [value, label]));
  const leads = data.resources.map((resource, place) => ({ resource: place, title: "", text: resource.summary }));
  return [...leads, ...data.sections].map((section, id) => {
    const resource = data.resources[section.resource];
    const heading = section.title || resource.title;
    const name = section.title ? resource.title : "";
    const about = ((section.title ? section.themes : resource.themes) ?? []).map((theme) => themes.get(theme) ?? "").join(". ");
    let words = null;
    return {
      id,
      resource: section.resource,
      anchor: section.anchor ?? null,
      kind: section.kind ?? null,
      title: section.title,
      heading,
      name,
      text: section.text,
      themes: about,
      values: {
        type: new Set([resource.type]),
        theme: new Set([...(resource.themes ?? []), ...(section.themes ?? [])]),
        audience: new Set([...(resource.audiences ?? []), ...(section.audiences ?? [])]),
        level: new Set([...(resource.levels ?? []), ...(section.levels ?? [])]),
        age: new Set(resource.ages ?? []),
      },
      everyStem: () => wordsOf(`${heading} ${name} ${about} ${section.text}`).map(({ word }) => stem(word)),
      words: () => (words ??= wordsOf(`${heading} ${section.text}`).map(({ word }) => word)),
    };
  });
}
