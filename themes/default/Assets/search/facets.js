// Filters: values of one facet widen each other, facets narrow each other.
import { facetNames } from "./request.js";

/** Whether a match fits all filters of a request, those of one facet left out if it is named. */
export function passes({ document, resource }, request, except = null) {
  if (request.from && !(resource.date >= request.from)) return false;
  if (request.to && !(resource.date <= request.to)) return false;
  return facetNames.every((name) => name === except || request.filters[name].length === 0 || request.filters[name].some((value) => document.values[name].has(value)));
}

/** Each facet with the number of resources behind each value; values that nothing has are left out unless they are set. */
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
