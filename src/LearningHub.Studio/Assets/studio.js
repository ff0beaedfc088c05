// The scripts of the studio. Every form works without them.

const form = document.querySelector('form[data-guard]')
let isChanged = form?.dataset.unsaved === 'yes'
let isSending = false

// Asks before leaving with unsaved words.
form?.addEventListener('input', () => { isChanged = true })
form?.addEventListener('submit', () => { isSending = true })
window.addEventListener('beforeunload', event => {
  if (isChanged && !isSending) event.preventDefault()
})
// After going back, the form is active again.
window.addEventListener('pageshow', () => { isSending = false })

// Half a second after the last key, the form is checked and the diagnostics are updated.
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
        // Does not interrupt somebody who is filling in a reason.
        if (place.contains(document.activeElement)) continue
        const fresh = page.getElementById(place.id)
        if (fresh && fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes)
      }
    } catch (error) {
      if (error.name !== 'AbortError') document.getElementById('state').textContent =
        'The studio does not answer. Your words are still here.'
    }
  }
}

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
  })
}
window.addEventListener('pageshow', () => {
  for (const busy of document.querySelectorAll('form[data-sent]')) delete busy.dataset.sent
})

// Unsaved words are kept in this browser, so that a closed tab loses at most two seconds of them. They are removed when they are saved or
// discarded, or when anything is published.
const prefix = 'studio '
const place = prefix + location.pathname + location.search
const fields = () => [...form.querySelectorAll('input, textarea, select')].filter(field => field.name && field.type !== 'hidden')
const values = () => fields().map(field => [field.name, field.type === 'checkbox' ? field.checked : field.value])
const hash = form?.elements.hash?.value
const done = new URLSearchParams(location.search).get('done')

const keep = () => {
  try {
    localStorage.setItem(place, JSON.stringify({ hash, values: values() }))
  } catch {
    // If the browser has no room, nothing is kept; saving still works.
  }
}

const forget = key => localStorage.removeItem(key)

if (done === 'published' || done === 'same') Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(forget)
if (done) {
  forget(prefix + location.pathname)
  history.replaceState(null, '', location.pathname + location.search.replace(/[?&]done=[a-z-]+/, ''))
}

if (form?.elements.hash) {
  const key = prefix + location.pathname + location.search.replace(/[?&]done=[a-z-]+/, '')
  offer(JSON.parse(localStorage.getItem(key) ?? 'null'), key)
  let keeping
  form.addEventListener('input', () => {
    clearTimeout(keeping)
    keeping = setTimeout(keep, 1000)
  })
  if (isChanged) keep()
}

function offer (kept, key) {
  if (!kept || done || isChanged || JSON.stringify(kept.values) === JSON.stringify(values())) return
  const fits = kept.values.length === fields().length && kept.hash === hash
  const note = document.createElement('section')
  note.className = 'st-done'
  note.setAttribute('aria-label', 'Words that were not saved')
  const text = document.createElement('p')
  text.className = 'govuk-body'
  text.textContent = fits
    ? 'This browser has kept words for this page that were not saved.'
    : 'This browser has kept words for this page that were not saved. '
      + 'The file or its parts have changed since, so they are shown below for you to copy.'
  note.append(text)
  if (fits) note.append(button('Restore them', 'bring-back', () => {
    fields().forEach((field, i) => {
      if (field.type === 'checkbox') field.checked = kept.values[i][1]
      else field.value = kept.values[i][1]
    })
    isChanged = true
    note.remove()
    form.dispatchEvent(new Event('input', { bubbles: true }))
    form.querySelector('textarea:not([hidden])')?.focus()
  }))
  else {
    const words = document.createElement('textarea')
    words.className = 'govuk-textarea st-code'
    words.rows = 10
    words.readOnly = true
    words.setAttribute('aria-label', 'Words that the browser kept')
    words.value = kept.values.filter(([name]) => name === 'card.text' || name === 'text').map(([, value]) => value).join('\n\n')
    note.append(words)
  }
  note.append(button('Discard them', 'throw-away', () => {
    forget(key)
    note.remove()
  }))
  form.before(note)
}

function button (label, name, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'govuk-button govuk-button--secondary'
  made.textContent = label
  made.dataset[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] = ''
  made.addEventListener('click', act)
  return made
}
