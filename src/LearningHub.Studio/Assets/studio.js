// What scripts add to the studio. Every form works without them.

const form = document.querySelector('form[data-guard]')
let isChanged = form?.dataset.unsaved === 'yes'
let isSending = false

// Leaving with unsaved words is asked about.
form?.addEventListener('input', () => { isChanged = true })
form?.addEventListener('submit', () => { isSending = true })
window.addEventListener('beforeunload', event => {
  if (isChanged && !isSending) event.preventDefault()
})
// Whoever comes back from an answer has the form again.
window.addEventListener('pageshow', () => { isSending = false })

// Half a second after the last key the form is checked, and what the check says takes its places.
if (form?.hasAttribute('data-check')) {
  let timer
  let running
  form.addEventListener('input', event => {
    if (event.target.closest('[data-live]')) return
    clearTimeout(timer)
    timer = setTimeout(check, 500)
  })

  const check = async () => {
    running?.abort()
    running = new AbortController()
    const body = new URLSearchParams(new FormData(form))
    body.set('do', 'check')
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: running.signal })
      if (!answer.ok && answer.status !== 422) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      for (const place of form.querySelectorAll('[data-live]')) {
        // Whoever is filling in a reason is not interrupted.
        if (place.contains(document.activeElement)) continue
        const fresh = page.getElementById(place.id)
        if (fresh && fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes)
      }
    } catch (fault) {
      if (fault.name !== 'AbortError') document.getElementById('state').textContent = 'The studio does not answer. Your words are still here.'
    }
  }
}

// Long work says that it goes on, and is not begun twice.
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
  })
}
window.addEventListener('pageshow', () => {
  for (const busy of document.querySelectorAll('form[data-sent]')) delete busy.dataset.sent
})
