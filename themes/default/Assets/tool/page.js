// A form on its page of the site. The Word form and the words for checking text are fetched when they are needed.
import { startForm } from "./form.js";

const load = async (href) => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return answer;
};

export function startPageForm(form) {
  startForm(form, {
    words: async () => (await load(form.dataset.words)).json(),
    word: async () => (await load(form.dataset.word)).arrayBuffer(),
    filler: () => import("./word.js"),
  });
}
