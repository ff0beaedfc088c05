// What a reader searches for, as the address of the search page has it.

export const facetNames = ["type", "theme", "audience", "level", "age"];
export const sorts = [["relevance", "Best match"], ["newest", "Newest first"], ["oldest", "Oldest first"]];

/** Reads an address. */
export function readRequest(parameters) {
  const day = (name) => (/^\d{4}-\d{2}-\d{2}$/.test(parameters.get(name) ?? "") ? parameters.get(name) : "");
  const sort = parameters.get("sort");
  return {
    query: (parameters.get("q") ?? "").trim().slice(0, 500),
    filters: Object.fromEntries(facetNames.map((name) => [name, [...new Set(parameters.getAll(name).filter((value) => value))]])),
    from: day("published_from"),
    to: day("published_to"),
    sort: sorts.some(([value]) => value === sort) ? sort : "relevance",
    page: Math.max(1, Number.parseInt(parameters.get("page") ?? "1", 10) || 1),
    role: parameters.get("role") ?? "",
    isForAuthors: parameters.get("for") === "authors",
  };
}

/** The address of a request, without default values. */
export function hrefOf(request) {
  const parameters = new URLSearchParams();
  if (request.isForAuthors) parameters.set("for", "authors");
  if (request.query) parameters.set("q", request.query);
  for (const name of facetNames) request.filters[name].forEach((value) => parameters.append(name, value));
  if (request.from) parameters.set("published_from", request.from);
  if (request.to) parameters.set("published_to", request.to);
  if (request.sort !== "relevance") parameters.set("sort", request.sort);
  if (request.role) parameters.set("role", request.role);
  if (request.page > 1) parameters.set("page", request.page);
  const text = parameters.toString();
  return text ? `./?${text}` : "./";
}

/** Whether there is anything to search for: words or a filter. */
export const isAsked = (request) => Boolean(request.query || request.from || request.to || facetNames.some((name) =>
  request.filters[name].length));

/** The request without one filter. */
export function without(request, name, value) {
  return { ...request, page: 1, filters: { ...request.filters, [name]: request.filters[name].filter((each) => each !== value) } };
}
