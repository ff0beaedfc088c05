// Filters: several values of one facet widen the results, several facets narrow them.
import { facetNames } from "./request.js";

/** Whether a match passes all filters of a request, except those of a facet that is named. */
export function passes({ document, resource }, request, except = null) {
  if (request.from && !(resource.date >= request.from)) return false;
  if (request.to && !(resource.date <= request.to)) return false;
  return facetNames.every((name) => name === except || request.filters[name].length === 0 || request.filters[name].some((value) =>
    document.values[name].has(value)));
}

/** Each facet with the number of resources for each value. Values without resources are left out, unless they are selected. */
export function countFacets(facets, matches, request) {
  return facets.map(({ name, label, values }) => {
    const resources = new Map(values.map(({ value }) => [value, new Set()]));
    for (const match of matches.filter((each) => passes(each, request, name))) {
      for (const value of match.document.values[name]) resources.get(value)?.add(match.resource);
    }
    const counted = values.map(({ value, label: text }) => ({
      value,
      label: text,
      count: resources.get(value).size,
      isSelected: request.filters[name].includes(value),
      id: `${name}-${value}`,
    }));
    return { name, label, values: counted.filter(({ count, isSelected }) => count > 0 || isSelected) };
  }).filter(({ values }) => values.length > 0);
}
