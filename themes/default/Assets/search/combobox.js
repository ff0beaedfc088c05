// Suggestions below a search field: an editable combobox with list autocomplete, as the ARIA Authoring Practices describe it. The
// reader's words stay in the field until a suggestion is chosen.
import { make } from "./dom.js";
import { leave } from "./leaving.js";

const pause = 180;
const fewestLetters = 2;
const kindWords = { term: "Glossary", law: "Law and guidance", theme: "Practice theme", resource: "Resource", finding: "Finding",
  query: "" };
let made = 0;

/** Turns a search field with its form into a combobox. */
export class Combobox {
  #input;
  #suggestions;
  #list;
  #status;
  #shown = [];
  #active = -1;
  #timer = 0;
  #asking = null;

  constructor(input, suggestions) {
    this.#input = input;
    this.#suggestions = suggestions;
    const id = `suggestions-${++made}`;
    this.#list = make("ul", { class: "lh-options", role: "listbox", id, "aria-label": "Suggestions", hidden: true });
    this.#status = make("p", { class: "govuk-visually-hidden", role: "status" });
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id,
      "aria-haspopup": "listbox", autocapitalize: "none" };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.after(this.#list, this.#status);
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#pressed(event));
    input.addEventListener("blur", () => this.close());
    input.form.addEventListener("submit", () => this.close());
    // The field keeps the focus when the list is clicked.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.#take([...this.#list.children].indexOf(option));
    });
    // The reader may have typed before this script was loaded.
    if (document.activeElement === input && input.value !== input.defaultValue) this.#typed();
  }

  /** Removes the list and ignores answers that are still to come. */
  close() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#list.hidden = true;
    // Clears the status, so that screen readers do not announce a list that has gone.
    this.#status.textContent = "";
    this.#activate(-1);
    this.#input.setAttribute("aria-expanded", "false");
  }

  get #isOpen() {
    return !this.#list.hidden;
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#activate(-1);
    if (this.#input.value.trim().length < fewestLetters) {
      this.close();
      return;
    }
    this.#timer = setTimeout(() => this.#ask(), pause);
  }

  // Where: the option to select, "first" or "last". Without it, the keyboard stays in the text.
  async #ask(where) {
    const asking = (this.#asking = new AbortController());
    try {
      const found = await this.#suggestions.for(this.#input.value.trim(), asking.signal);
      if (!asking.signal.aborted && document.activeElement === this.#input) this.#show(found, where);
    } catch {
      // Suggestions are optional: without them, the form still searches.
      if (!asking.signal.aborted) this.close();
    }
  }

  #show(found, where) {
    this.#shown = found;
    this.#list.replaceChildren(...found.map((suggestion, place) => this.#option(suggestion, place)));
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute("aria-expanded", String(found.length > 0));
    this.#activate(where === "first" ? 0 : where === "last" ? found.length - 1 : -1);
    this.#status.textContent = found.length === 0 ? "No suggestions." :
      `${found.length} ${found.length === 1 ? "suggestion" : "suggestions"}. Use the up and down arrows.`;
  }

  #option({ text, kind, highlights }, place) {
    const word = kindWords[kind];
    return make("li", { class: "lh-option", role: "option", id: `${this.#list.id}-${place}`, "aria-selected": "false" },
      make("span", {}, parts(text, highlights)), word && [" ", make("span", { class: "lh-option__kind" }, word)]);
  }

  #activate(place) {
    this.#list.children[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = place;
    const option = this.#list.children[place];
    if (!option) {
      this.#input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", option.id);
  }

  #pressed(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case "ArrowDown": this.#arrow(event, 1); break;
      case "ArrowUp": this.#arrow(event, -1); break;
      case "Escape": this.#escape(event); break;
      case "Enter":
        if (this.#isOpen && this.#active >= 0) {
          event.preventDefault();
          this.#take(this.#active);
        }
        break;
      case "Home": case "End": case "ArrowLeft": case "ArrowRight":
        // These keys move the cursor in the text again.
        if (this.#isOpen) this.#activate(-1);
        break;
    }
  }

  #arrow(event, step) {
    if (event.altKey && step < 0) {
      this.close();
      return;
    }
    event.preventDefault();
    if (this.#isOpen) {
      if (!event.altKey) this.#activate(wrap(this.#active + step, this.#shown.length));
    } else if (this.#input.value.trim().length >= fewestLetters) {
      this.#ask(event.altKey ? undefined : step > 0 ? "first" : "last");
    }
  }

  #escape(event) {
    if (!this.#isOpen && !this.#input.value) return;
    event.preventDefault();
    if (this.#isOpen) this.close();
    else this.#input.value = "";
  }

  #take(place) {
    const { text, href } = this.#shown[place];
    this.close();
    if (href) {
      leave(href);
      return;
    }
    this.#input.value = text;
    this.#input.form.requestSubmit();
  }
}

/** The next option. Past either end of the list it is the text (-1), and after the text the other end. */
function wrap(place, count) {
  if (place >= count) return -1;
  return place < -1 ? count - 1 : place;
}

/** A text with the typed ranges marked. Ranges outside the text are left out. */
function parts(text, highlights) {
  const pieces = [];
  let rest = 0;
  for (const { start, length } of [...highlights].sort((one, other) => one.start - other.start)) {
    if (!(start >= rest && length > 0 && start + length <= text.length)) continue;
    pieces.push(text.slice(rest, start), make("mark", {}, text.slice(start, start + length)));
    rest = start + length;
  }
  return [...pieces, text.slice(rest)];
}
