// Leads a check code to the page about the status of the copy. Our host does this itself; this script is for static hosting.

/** A code as people type it: in any case, with or without hyphens, O for 0, I and L for 1. */
export function readCode(typed) {
  const letters = typed.toUpperCase().replace(/[\s\u2010\u2011\u2013-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const parts = /^([0-9A-HJKMNP-TV-Z]{5})([0-9]{1,3})([0-9A-HJKMNP-TV-Z]{4})$/.exec(letters);
  return parts && { work: parts[1], edition: Number(parts[2]), text: parts[3] };
}

/** The address for a code, relative to the check page; null if this hub has nothing with this code. */
export function pageFor(code, works) {
  const entry = works.split(" ").map((each) => each.split(":")).find(([work]) => work === code.work);
  if (!entry) return null;
  const current = Number(entry[1]);
  if (code.edition === current && code.text === entry[2]) return `${code.work}-${code.edition}-${code.text}/`;
  return code.edition <= current && code.edition > 0 ? `${code.work}/${code.edition}/` : `${code.work}/`;
}

export function checkPapers(form) {
  const field = form.elements.code;
  const answer = document.getElementById("code-answer");
  const go = () => {
    const code = readCode(field.value);
    const page = code && pageFor(code, form.dataset.paperCheck);
    if (page) location.assign(new URL(page, new URL("./", location.href)));
    else answer.textContent = code ? "Nothing on this site has this code." : "This is not a check code. Look at the foot of the copy.";
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); go(); });
  const asked = new URLSearchParams(location.search).get("code");
  if (asked) { field.value = asked; go(); }
}
