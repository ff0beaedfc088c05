// A form to fill in: progress, one part at a time, conditions, saving to the reader's own disk, Word and print. Nothing is sent anywhere.
import { answersOf, asked, fill, refusalOf, returnOf, valueOf } from "./answers.js";
import { findNames, readWords } from "./words.js";

const part = (form, name) => form.querySelector(`[data-${name}]`);

class ToolForm {
  constructor(form, sources) {
    this.form = form;
    this.sources = sources;
    this.current = 0;
    this.changed = false;
    for (const name of ["form-tools", "form-end"]) part(form, name).hidden = false;
    form.addEventListener("submit", (event) => { event.preventDefault(); this.afterLooking(() => this.save()); });
    // The return key in a text field does not save; only the button does.
    form.addEventListener("keydown", (event) => { if (event.key === "Enter" &&
      event.target.matches("input:not([type=checkbox])")) event.preventDefault(); });
    form.addEventListener("input", (event) => {
      this.changed = true;
      this.refresh();
      this.urgent(event.target);
      // A name is noticed while it is written: shortly after the last letter, so that nobody is interrupted at every one.
      if (event.target.matches("[data-free]")) {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.lookAt(event.target), 600);
      }
    });
    form.addEventListener("focusin", (event) => { if (event.target.matches("[data-free]")) this.loadWords(); });
    form.addEventListener("focusout", (event) => { if (event.target.matches("[data-free]")) this.lookAt(event.target); });
    part(form, "one-part").addEventListener("change", () => this.refresh());
    part(form, "back").addEventListener("click", () => this.go(-1));
    part(form, "next").addEventListener("click", () => this.go(1));
    part(form, "to-word").addEventListener("click", () => this.afterLooking(() => this.toWord()));
    part(form, "print-form").addEventListener("click", () => print());
    part(form, "open").addEventListener("click", () => part(form, "file").click());
    part(form, "file").addEventListener("change", (event) => this.open(event.target));
    addEventListener("beforeunload", (event) => { if (this.changed) event.preventDefault(); });
    this.refresh();
  }

  say(text) { part(this.form, "said").textContent = text; }

  refresh() {
    const isEmpty = valueOf(this.form, "nothing-held") === "Yes";
    const shown = asked(this.form);
    for (const group of this.form.querySelectorAll("[data-question]")) group.hidden = !shown.includes(group);
    const parts = this.parts();
    const oneAtATime = part(this.form, "one-part").checked && !isEmpty;
    this.current = Math.min(this.current, parts.length - 1);
    for (const section of this.form.querySelectorAll("[data-part]")) section.hidden = isEmpty || (oneAtATime &&
      section !== parts[this.current]);
    part(this.form, "steps").hidden = !oneAtATime;
    part(this.form, "back").disabled = this.current === 0;
    part(this.form, "next").disabled = this.current >= parts.length - 1;
    const answered = shown.filter((group) => valueOf(this.form, group.dataset.question)).length;
    const where = oneAtATime ? ` Part ${this.current + 1} of ${parts.length}.` : "";
    part(this.form, "progress").textContent = isEmpty ? "Nothing held: ready to save." : `${answered} of ${shown.length} answered.${where}`;
    this.score(shown);
  }

  parts() { return [...this.form.querySelectorAll("[data-part]")].filter((section) =>
    section.querySelector("[data-question]:not([hidden])")); }

  go(step) {
    this.current += step;
    this.refresh();
    this.parts()[this.current].querySelector("h2").focus();
  }

  score(shown) {
    if (!this.form.dataset.bands) return;
    const chosen = shown.map((group) => group.querySelector("input:checked"));
    const out = part(this.form, "score-out");
    if (chosen.includes(null)) { out.textContent = ""; return; }
    const sum = chosen.reduce((total, input) => total + Number(input.dataset.score), 0);
    const band = this.form.dataset.bands.split("\n").map((line) => line.split(/:(.*)/s)).filter(([from]) => sum >= Number(from)).at(-1);
    out.textContent = `Score ${sum}. ${band?.[1] ?? ""}`;
  }

  // Help stands below the question from the start. The script shows it when it is needed, and has it read out at once.
  urgent(field) {
    const group = field.closest("[data-question]");
    const help = group?.querySelector("[data-urgent]");
    if (!help) return;
    const isNeeded = help.dataset.urgent.split("|").includes(valueOf(this.form, group.dataset.question));
    const out = part(group, "urgent-out");
    if (isNeeded === Boolean(out.firstChild)) return;
    out.replaceChildren();
    if (!isNeeded) return;
    const shown = help.cloneNode(true);
    delete shown.dataset.urgent;
    out.append(shown);
  }

  loadWords() { this.words ??= this.sources.words().then(readWords).catch(() => null); return this.words; }

  async lookAt(field) {
    const words = await this.loadWords();
    const found = words ? findNames(field.value, words) : [];
    const warning = document.getElementById(`${field.id}-found`);
    const text = found.length === 0 ? "" :
      `Could this name somebody? ${found.map(({ kind, text }) => `${kind} (${text})`).join(", ")}. Write a role or a month instead.`;
    // The same words are not put in again: a screen reader would read them out at every letter.
    if (warning.textContent !== text) warning.textContent = text;
    return found;
  }

  // Before saving, shows again what may name somebody, and lets the reader decide.
  async afterLooking(then) {
    const fields = [...this.form.querySelectorAll("[data-free]")].filter((field) => field.value.trim() && !field.closest("[hidden]"));
    const found = (await Promise.all(fields.map(async (field) => (await this.lookAt(field)).map((each) => ({ ...each, field }))))).flat();
    const box = part(this.form, "found");
    box.hidden = found.length === 0;
    if (found.length === 0) { then(); return; }
    box.replaceChildren(...this.foundList(found, then));
    box.focus();
  }

  foundList(found, then) {
    const make = (name, properties) => Object.assign(document.createElement(name), properties);
    const list = make("ul", {});
    for (const { kind, text, field } of found) {
      const item = make("li", {});
      item.append(make("a", { href: `#${field.id}`, textContent: `${kind}: ${text}`, className: "govuk-link" }));
      list.append(item);
    }
    const all = make("button", { type: "button", className: "govuk-button govuk-button--warning",
      textContent: "They do not name anybody: continue" });
    all.addEventListener("click", () => { part(this.form, "found").hidden = true; then(); });
    return [make("p", { textContent: "Before you save: this could name somebody. Change it, or continue if it does not." }), list, all];
  }

  name(ending) {
    const { tool, role } = this.form.dataset;
    return [tool, role, valueOf(this.form, "case")].filter(Boolean).join("-").replace(/[^\w-]+/g, "-") + ending;
  }

  download(blob, name) {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.changed = false;
    this.say(`Saved as ${name} on this device. Attach it to an e-mail as your board tells you.`);
  }

  save() { this.download(new Blob([JSON.stringify(returnOf(this.form), null, 2)], { type: "application/json" }), this.name(".json")); }

  async toWord() {
    try {
      const { fillWord } = await this.sources.filler();
      const held = valueOf(this.form, "nothing-held");
      const values = { case: valueOf(this.form, "case"), agency: valueOf(this.form, "agency"), "nothing-held": held, ...(held ? {} :
        answersOf(this.form)) };
      this.download(await fillWord(new Uint8Array(await this.sources.word()), values), this.name(".docx"));
    } catch {
      this.say("The Word form could not be made here. Save to a file, or print.");
    }
  }

  async open(field) {
    const [file] = field.files;
    field.value = "";
    if (!file) return;
    let saved = null;
    try { saved = JSON.parse(await file.text()); } catch { /* told below */ }
    const refusal = refusalOf(saved, this.form);
    if (refusal) { this.say(refusal); return; }
    fill(this.form, saved);
    this.changed = false;
    this.refresh();
    for (const help of this.form.querySelectorAll("[data-urgent]")) this.urgent(help);
    const older = saved.edition !== Number(this.form.dataset.edition) ?
      " It was filled in on another edition: look through all questions." : "";
    this.say(`Opened ${file.name}.${older}`);
  }
}

/** Starts a form. */
export const startForm = (form, sources) => new ToolForm(form, sources);
