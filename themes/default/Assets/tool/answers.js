// Reads the answers of a form and restores them, and defines the file that a reader may save on their own disk.
export const FORMAT = "learninghub-return/1";

/** Whether a question is asked, given the answers so far: data-when is "question=Yes|Partly". */
export function isAsked(group, form) {
  if (!group.dataset.when) return true;
  const [question, answers] = group.dataset.when.split("=");
  const earlier = form.querySelector(`[data-question="${question}"]`);
  return Boolean(earlier) && isAsked(earlier, form) && answers.split("|").includes(valueOf(form, question));
}

/** The value of a field or of a group of radios; empty if nothing was answered. */
export function valueOf(form, name) {
  const field = form.elements.namedItem(name);
  if (!field) return "";
  if (field.type === "checkbox") return field.checked ? field.value : "";
  return (field.value ?? "").trim();
}

/** The groups of questions that are asked now. */
export const asked = (form) => [...form.querySelectorAll("[data-question]")].filter((group) => isAsked(group, form));

/** Answers by id of question. Evidence boxes have ids of their own. Questions that are not asked are left out. */
export function answersOf(form) {
  const answers = {};
  for (const group of asked(form)) {
    for (const id of [group.dataset.question, `${group.dataset.question}-evidence`]) {
      const value = valueOf(form, id);
      if (value) answers[id] = value;
    }
  }
  return answers;
}

/** The whole return, as it is saved. A form of one person has a number by chance, so that the same form saved twice is seen as one. */
export function returnOf(form) {
  const { tool, role, edition, code, round, persons } = form.dataset;
  const nothingHeld = valueOf(form, "nothing-held") === "Yes";
  if (persons !== undefined) form.dataset.copy ??= [...crypto.getRandomValues(new Uint8Array(8))].map((byte) =>
    byte.toString(16).padStart(2, "0")).join("");
  return {
    format: FORMAT, tool, edition: Number(edition), code, role, round: round ?? null,
    case: valueOf(form, "case"), agency: valueOf(form, "agency"), copy: form.dataset.copy, nothing_held: nothingHeld,
    answers: nothingHeld ? {} : answersOf(form),
  };
}

/** Why a saved file cannot be opened here; null if it can. */
export function refusalOf(saved, form) {
  if (saved?.format !== FORMAT || typeof saved.answers !== "object" ||
    saved.answers === null) return "This is not a file that a form of this hub has saved.";
  if (saved.tool !== form.dataset.tool) return "This file is of another tool.";
  if ((saved.role ?? "") !== form.dataset.role) return "This file is of the form of another role.";
  return null;
}

/** Puts a saved return into the form. */
export function fill(form, saved) {
  form.reset();
  if (typeof saved.copy === "string") form.dataset.copy = saved.copy;
  setValue(form, "case", saved.case);
  setValue(form, "agency", saved.agency);
  setValue(form, "nothing-held", saved.nothing_held ? "Yes" : "");
  for (const [id, value] of Object.entries(saved.answers)) setValue(form, id, String(value));
}

function setValue(form, name, value) {
  const field = form.elements.namedItem(name);
  if (!field || value === undefined) return;
  if (field.type === "checkbox") field.checked = value === field.value;
  else field.value = value ?? "";
}
