// The scripts of the studio. Every form works without them.
import { previewBeside } from './beside.js'
import { checkWhileWriting } from './checking.js'
import { keepWords } from './keeping.js'
import { showProgress } from './progress.js'

const form = document.querySelector('form[data-guard]')
const state = { isChanged: form?.dataset.unsaved === 'yes', isSending: false }

// Asks before leaving with unsaved words.
form?.addEventListener('input', () => { state.isChanged = true })
// A preview opens in another tab, and this one keeps what is not saved.
form?.addEventListener('submit', event => { state.isSending = !event.submitter?.formTarget })
window.addEventListener('beforeunload', event => {
  if (state.isChanged && !state.isSending) event.preventDefault()
})
// After going back, the form is active again.
window.addEventListener('pageshow', () => { state.isSending = false })

if (form?.hasAttribute('data-check')) checkWhileWriting(form)
keepWords(form, state)
previewBeside(form)

// Shows that long work is in progress, and prevents starting it twice.
for (const busy of document.querySelectorAll('form[data-busy]')) {
  busy.addEventListener('submit', event => {
    if (busy.dataset.sent) return event.preventDefault()
    const file = busy.querySelector('input[type=file]')?.files[0]
    const note = busy.querySelector('[data-busy-note]')
    if (file && file.size > 50 * 1024 * 1024) {
      event.preventDefault()
      note.textContent = 'This file is larger than 50 MB. Import it in parts.'
      return
    }
    busy.dataset.sent = 'yes'
    note.textContent = busy.dataset.busy
    showProgress(busy)
  })
}
window.addEventListener('pageshow', () => {
  for (const busy of document.querySelectorAll('form[data-sent]')) delete busy.dataset.sent
})
