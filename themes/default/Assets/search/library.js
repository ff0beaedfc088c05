// Search without a server: MiniSearch over the static index. Loaded only when a reader searches.
import { countFacets, passes } from "./facets.js";
import { Intents } from "./intents.js";
import { Named, isAct } from "./named.js";
import { Boundaries } from "./boundaries.js";
import { Spelling } from "./spelling.js";
import { Synonyms, joinedPhrases, parseQuery } from "./query.js";
import { Scores, holdsPhrase, ofResource, searchedNames } from "./scores.js";
import { compoundsOf, isFiller, isStopWord, stem, wordsOf, writingsOf } from "./words.js";
import { readWords } from "./words-filter.js";

const indexVersion = 5;
// As on a host: resources for the reader's role rank higher, and further sections on the same subject count in part.
const roleBoost = 1.35;
// Pages for families rank higher for people who ask for help.
const publicBoost = 2;
const shares = [1, 0.48, 0.15];
const otherLanguageWeight = 0.1;
const kindWords = { strength: "Finding. Strength", concern: "Finding. Concern", mixed: "Finding. Strength and concern",
  recommendation: "Recommendation", questions: "Questions" };
const everything = new Map([[0, 1]]);
const pinnedScore = 1e9;
const mostTerms = 2;
const mostNames = 8;
const mostLaws = 3;
const generalCard = "worried-about-a-child";
const opened = new Map();

/**
 * The library of a hub, loaded once per page. Fails if the index cannot be loaded or has another version.
 * @param {URL} root Address of the hub.
 * @param {string} part "index" for readers, "help" for the help for authors.
 */
export function openLibrary(root, part = "index") {
  if (!opened.has(part)) {
    opened.set(part, open(root, part).catch((error) => {
      opened.delete(part);
      throw error;
    }));
  }
  return opened.get(part);
}

async function open(root, part) {
  const [{ default: MiniSearch }, answer, words] = await Promise.all([import("minisearch"), fetch(new URL(`search/${part}.json`, root)),
    ordinaryWords(root)]);
  if (!answer.ok) throw new Error(`The index cannot be loaded (${answer.status}).`);
  const data = await answer.json();
  if (data.version !== indexVersion) throw new Error("The index is of another version.");
  return new Library(data, MiniSearch, words);
}

// Without the list, too many words are corrected, but search works.
async function ordinaryWords(root) {
  try {
    const answer = await fetch(new URL("search/words.bin", root));
    return answer.ok ? readWords(await answer.arrayBuffer()) : () => false;
  } catch {
    return () => false;
  }
}

/** The index in memory, with everything that is needed to search it. */
class Library {
  constructor(data, MiniSearch, isOrdinary) {
    this.resources = data.resources;
    this.facets = data.facets;
    this.documents = documentsOf(data);
    this.spelling = new Spelling(isOrdinary, data.neverCorrected ?? []);
    this.synonyms = new Synonyms(data.synonyms, data.see);
    this.weights = data.weights;
    this.terms = data.terms;
    this.law = data.law;
    this.namedTerms = new Named(data.terms, mostTerms);
    this.namedLaws = new Named(data.law, mostLaws, true);
    this.isOrdinary = isOrdinary;
    this.intents = new Intents(data.people, isOrdinary);
    this.cards = new Map(data.cards.map((card) => [card.id, card]));
    this.pins = new Map();
    for (const { query, resource } of data.pins) this.pins.set(keyOf(query), [...(this.pins.get(keyOf(query)) ??
      []), this.resources[resource]]);
    for (const { fields, compounds } of this.documents) {
      fields.forEach((words) => words.forEach((word) => this.spelling.learnTextWord(word)));
      compounds.forEach((places) => places.forEach(({ word }) => this.spelling.learnTextWord(word, false)));
    }
    for (const group of data.synonyms) group.forEach((name) => this.spelling.learnTerm(name));
    for (const { words } of data.see) words.forEach((name) => this.spelling.learnName(name));
    this.boundaries = new Boundaries(this.documents, this.spelling, this.synonyms, isOrdinary);
    this.scores = new Scores(this.documents, data.boosts, MiniSearch);
  }

  /** The answer to a request: resources in order, facets with counts, the stems to mark, corrections and notes. */
  search(request) {
    const asked = this.boundaries.read(parseQuery(request.query));
    const corrected = this.#correct(asked);
    const answer = this.#match({ ...asked, words: corrected.words }, request.query);
    const filtered = answer.matches.filter((match) => passes(match, request));
    const intent = this.#intentOf(request.query, corrected);
    const hits = this.#ranked(filtered, request, intent, corrected, asked.excluded.length > 0);
    // A page that is first without having the words counts, too.
    const matched = new Set(answer.matches.map(({ resource }) => resource));
    const first = hits.filter(({ resource }) => !matched.has(resource))
      .map(({ resource, sections }) => ({ resource, document: sections[0] }));
    const named = [
      ...this.namedTerms.of(request.query).map((entry) => ({ ...entry, label: "Glossary" })),
      ...this.namedLaws.of(request.query).map((entry) => ({ ...entry, label: "Law and guidance" })),
    ];
    // A law or term shown next to the results is not a gap, even if no page has its year.
    const isNamed = ({ text }) => named.some(({ title, names }) => [title, ...names].some((name) => text.split(" ").every((word) =>
      name.toLowerCase().includes(word))));
    return {
      hits,
      // A reader who asks for help gets no notes about words.
      gaps: intent ? [] : this.synonyms.gapsOf(corrected.words, (word) => this.spelling.isInTexts(word) ||
        this.spelling.begunWith(word).length > 0, isFiller, asked.compounds).filter((gap) => !isNamed(gap))
        // An Act that the library does not have.
        .concat(isAct(request.query) && this.namedLaws.of(request.query).length === 0 ? [{ text: request.query.trim(), near: [] }] : []),
      // A reader who finds nothing also gets the telephone numbers.
      contact: request.isForAuthors ? null : this.cards.get(intent?.id ?? (hits.length === 0 && request.query ? generalCard : "")) ?? null,
      named,
      facets: countFacets(this.facets, [...answer.matches, ...first], request),
      stems: answer.stems,
      notes: answer.notes,
      correction: corrected.changed ? corrected : null,
      didYouMean: corrected.others,
    };
  }

  // Of what is written and what is meant, the more urgent counts.
  #intentOf = (query, { changed, text }) => this.intents.moreUrgent(this.intents.recognize(query),
    changed ? this.intents.recognize(text) : null);

  // Replaces words that the library does not have by the nearest that it has. Words in quotation marks are never replaced.
  #correct({ words, phrases, compounds, capitals }) {
    let changed = false;
    const others = [];
    const knownParts = new Set(compounds.filter(({ word }) => this.spelling.knows(word)).flatMap(({ parts }) => parts));
    const right = words.map((word) => {
      if (isFiller(word) || knownParts.has(word) || this.spelling.knows(word)) return word;
      const [best, ...rest] = this.spelling.nearest(word, capitals.has(word));
      if (this.spelling.isBeginning(word)) return word;
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

  // Words that start so. A word that only editors know is looked for under its other names.
  #begun = (beginning, isOfWords) => this.spelling.begunWith(beginning, isOfWords).flatMap((word) =>
    (this.spelling.isInTexts(word) ? [[word]] : this.synonyms.othersOf([word])));

  // Further ways to read the words of a query that finds nothing: the start of longer words, then the words of longer names.
  #looser(words) {
    const begun = words.map((word) => this.#begun(word, true));
    if (begun.some((ways) => ways.length > 0)) return words.map((word, i) => (begun[i].length > 0 ? begun[i] : [[word]]));
    return words.flatMap((word) => [...this.boundaries.apart(word), ...(isFiller(word) ? [] :
      this.synonyms.namesWith(word).slice(0, mostNames).flat())].map((part) => [[part]]));
  }

  #match(asked, query) {
    const { words, phrases, compounds, excluded } = asked;
    const answer = this.#matchOnce(asked, query, this.synonyms.clausesOf(words, compounds));
    // Where what is left out leaves nothing, other words are no answer.
    return answer.matches.length > 0 || phrases.length > 0 || excluded.length > 0 || words.length === 0 ? answer :
      this.#matchOnce(asked, query, this.#looser(words));
  }

  #matchOnce({ words, phrases, excluded, compounds }, query, named) {
    const clauses = named.map((ways) =>
      (ways.length === 1 && ways[0].length === 1 && !this.spelling.knows(ways[0][0]) ?
        [...ways, ...this.#begun(ways[0][0])] : ways));
    const required = phrases.map((phrase) => ({ written: [phrase, ...joinedPhrases(phrase, compounds)],
      others: this.synonyms.othersOf(phrase) }));
    // A query of only very common words is searched for as it is.
    if (clauses.length === 0 && required.length === 0 && words.length > 0) required.push({ written: [words], others: [] });
    const isEverything = clauses.length === 0 && required.length === 0;
    const found = isEverything ? new Map(this.documents.map(({ id }) => [id, {
      score: 1, parts: everything }])) : this.scores.of(clauses, required);
    // Excludes all forms of a word: -drinking also excludes "drinks".
    const barred = (document) => excluded.some((phrase) => [phrase, ...joinedPhrases(phrase, compounds)].some((words) =>
      holdsPhrase(document, words)));
    const isEnglish = query !== "" && wordsOf(query).every(({ word }) => this.isOrdinary(word));
    const matches = [...found].map(([id, { score, parts }]) => ({
      document: this.documents[id], resource: this.resources[this.documents[id].resource], score, parts }))
      // Pages in another language answer no query of English words alone.
      .filter(({ document, resource }) => !barred(document) && !(resource.language && isEnglish));
    const typed = [...clauses.map(([written]) => written), ...required.flatMap(({ written }) => written)].flat();
    // A word of a longer synonym, which nobody typed, is marked only where the others stand beside it.
    const others = [...clauses.flatMap(([, ...ways]) => ways), ...required.flatMap((phrase) => phrase.others)];
    const stems = new Set([...typed.map((word) => [word]), ...others].filter((name) => name.length > 1 || !isStopWord(name[0]))
      .map((name) => name.map(stem).join(" ")));
    return { matches, stems, notes: [] };
  }

  #ranked(matches, request, intent, corrected, isNarrowed) {
    const byResource = Map.groupBy ? Map.groupBy(matches, ({ resource }) => resource) : groupBy(matches);
    const begun = this.spelling.knows(request.query.toLowerCase()) ? [] : this.spelling.begunWith(request.query.toLowerCase());
    // A query that leaves something out names no page.
    const names = isNarrowed ? [] : [request.query, corrected.text, ...begun.slice(0, 1)];
    const pinned = names.map((text) => this.pins.get(keyOf(text))).find(Boolean) ??
      (intent?.pages ?? []).map((id) => this.resources.find(({ address }) => address.endsWith(`/${id}/`)));
    // Pinned resources come first, even if they have none of the words.
    for (const document of this.documents) {
      const resource = this.resources[document.resource];
      const match = { document, resource, score: 0, parts: new Map() };
      if (pinned.includes(resource) && !byResource.has(resource) && passes(match, request)) byResource.set(resource, [match]);
    }
    const [audience, factor] = intent ? ["public", publicBoost] : [request.role, roleBoost];
    const boost = ({ values }) => (audience && values.audience.has(audience) ? factor : 1);
    const hits = [...byResource].map(([resource, sections]) => {
      for (const section of sections) section.boosted = section.score * boost(section.document);
      sections.sort((one, other) => other.boosted - one.boosted);
      const score = shares.reduce((sum, share, i) => sum + share * (sections[i]?.boosted ?? 0), 0) * (this.weights[resource.type] ??
        100) * (resource.language ? otherLanguageWeight : 1) * ofResource(sections.map(({ parts }) => parts));
      return { resource, sections: sections.map(({ document }) => document), score: score + (pinned.includes(resource) ? pinnedScore : 0) };
    });
    const day = ({ resource }) => resource.date ?? "";
    const byScore = (one, other) => (one.score === other.score ? 0 : other.score - one.score) || (day(one) < day(other) ? 1 : -1);
    if (request.sort === "newest" || (request.sort === "relevance" && !request.query)) return hits.sort((one, other) =>
      day(other).localeCompare(day(one)) || byScore(one, other));
    // Resources without a date come last in both orders.
    if (request.sort === "oldest") return hits.sort((one, other) => (day(one) || "9999").localeCompare(day(other) || "9999") ||
      byScore(one, other));
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

const keyOf = (query) => {
  const words = writingsOf(query).at(-1);
  return (words.some((word) => !isStopWord(word)) ? words.filter((word) => !isStopWord(word)) : words).map(stem).join(" ");
};

/** A document for each section. The first of a resource stands for all of it, as in the index of a host. */
function documentsOf(data) {
  const labels = (name) => new Map(data.facets.find((facet) => facet.name === name).values.map(({ value, label }) => [value, label]));
  const [themes, types] = [labels("theme"), labels("type")];
  const sections = data.resources.map(() => []);
  for (const section of data.sections) sections[section.resource].push(section);
  const documents = data.resources.flatMap((resource, place) => {
    const own = sections[place];
    const all = own.length > 0 && !own[0].anchor ? own : [{ resource: place, title: "", text: "" }, ...own];
    const headings = own.map(({ title }) => title).join(". ");
    return all.map((section, i) => documentOf(section, resource, i === 0 ? {
      summary: resource.summary, types: types.get(resource.type), contents: headings } : { summary: "", types: "", contents: "" },
      ((i === 0 ? resource.themes : section.themes) ?? []).map((theme) => themes.get(theme) ?? "").join(". ")));
  });
  documents.forEach((document, id) => (document.id = id));
  return documents;
}

function documentOf(section, resource, lead, topics) {
  const texts = { title: resource.title, heading: section.title, summary: lead.summary, body: section.text,
    types: `${lead.types} ${kindWords[section.kind] ?? ""}`, topics, contents: lead.contents };
  const places = searchedNames.map((name) => wordsOf(texts[name]));
  const fields = places.map((words) => words.map(({ word }) => word));
  return {
    ...texts,
    resource: section.resource,
    anchor: section.anchor ?? null,
    kind: section.kind ?? null,
    // Views and suggestions show the heading.
    title: section.title,
    resourceTitle: resource.title,
    text: section.text || lead.summary,
    fields,
    stems: fields.map((words) => words.map(stem)),
    // Words with hyphens as one word, by the number of their first part.
    compounds: searchedNames.map((name, i) => new Map(
      compoundsOf(texts[name], places[i]).map(({ first, length, word }) => [first, { length, word, stem: stem(word) }]))),
    values: {
      type: new Set([resource.type]),
      theme: new Set([...(resource.themes ?? []), ...(section.themes ?? [])]),
      audience: new Set([...(resource.audiences ?? []), ...(section.audiences ?? [])]),
      level: new Set([...(resource.levels ?? []), ...(section.levels ?? [])]),
      age: new Set(resource.ages ?? []),
    },
  };
}
