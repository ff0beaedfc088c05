// A form in one file with everything it needs.
import { startForm } from "./form.js";
import { fillWord } from "./word.js";

const inside = (id) => JSON.parse(document.getElementById(id).textContent);
const form = document.querySelector("[data-tool-form]");
document.body.classList.add("js-enabled", "govuk-frontend-supported");
startForm(form, {
  words: async () => inside("form-words"),
  word: async () => Uint8Array.from(atob(inside("form-word")), (letter) => letter.charCodeAt(0)).buffer,
  filler: async () => ({ fillWord }),
});
