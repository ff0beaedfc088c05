// Half a second after the last key, the form is checked and the diagnostics are updated.
export function checkWhileWriting (form) {
  let timer
  let running

  const check = async () => {
    running?.abort()
    running = new AbortController()
    const body = new URLSearchParams(new FormData(form))
    body.set('do', 'check')
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: running.signal })
      if (!answer.ok && answer.status !== 422) return
      show(form, new DOMParser().parseFromString(await answer.text(), 'text/html'))
    } catch (problem) {
      if (problem.name !== 'AbortError') document.getElementById('state').textContent =
        'The studio does not answer. Your words are still here, and this browser keeps them.'
    }
  }

  form.addEventListener('input', event => {
    if (event.target.closest('[data-live]')) return
    clearTimeout(timer)
    timer = setTimeout(check, 500)
  })
}

function show (form, page) {
  for (const place of form.querySelectorAll('[data-live]')) {
    // Does not interrupt somebody who is filling in a reason.
    if (place.contains(document.activeElement)) continue
    const fresh = page.getElementById(place.id)
    if (fresh && fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes)
  }
  form.dispatchEvent(new Event('studio:checked'))
}
