// While a form is being answered that takes long, asks how far the work has come. The line is for the eye: it changes too often to be read
// out, and the note beside it says once that work is in progress.
const pause = 700

export function showProgress (form) {
  const line = form.querySelector('[data-progress]')
  if (!line) return
  const ask = async () => {
    try {
      const answer = await fetch(line.dataset.progress)
      if (answer.ok) line.textContent = await answer.text()
    } catch {
      // The answer to the form itself says what went wrong.
    }
    if (form.dataset.sent) setTimeout(ask, pause)
  }
  setTimeout(ask, pause)
}
