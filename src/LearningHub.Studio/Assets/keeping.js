// Unsaved words are kept in this browser, on the disk of its computer, so that neither a closed tab nor a crash or a kill loses more than
// two seconds of them. They are removed when they are saved or discarded, and when anything is published.
const name = 'studio'
const stay = 14 * 24 * 60 * 60 * 1000

let opened
const open = () => {
  opened ??= new Promise((resolve, reject) => {
    const wish = indexedDB.open(name, 1)
    wish.onupgradeneeded = () => wish.result.createObjectStore('words')
    wish.onsuccess = () => resolve(wish.result)
    wish.onerror = () => reject(wish.error)
  })
  return opened
}

// "Strict": the words are on the disk when the promise is fulfilled.
async function work (mode, act) {
  const transaction = (await open()).transaction('words', mode, { durability: 'strict' })
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onerror = transaction.onabort = () => reject(transaction.error)
  })
  const wish = act(transaction.objectStore('words'))
  await done
  return wish?.result
}

const read = key => work('readonly', store => store.get(key))
const write = (key, value) => work('readwrite', store => store.put(value, key))
const forget = key => work('readwrite', store => store.delete(key))
const forgetAll = () => work('readwrite', store => store.clear())

// What nobody came back for in two weeks.
const forgetOld = () => work('readwrite', store => {
  const all = store.openCursor()
  all.onsuccess = () => {
    const cursor = all.result
    if (!cursor) return
    if (!(cursor.value.at > Date.now() - stay)) cursor.delete()
    cursor.continue()
  }
})

const fieldsOf = form => [...form.querySelectorAll('input, textarea, select')].filter(field => field.name && field.type !== 'hidden')
const valuesOf = form => fieldsOf(form).map(field => [field.name, field.type === 'checkbox' ? field.checked : field.value])

export async function keepWords (form, state) {
  const done = new URLSearchParams(location.search).get('done')
  const key = location.pathname + location.search.replace(/[?&]done=[a-z-]+/, '')
  try {
    if (done === 'published' || done === 'same') await forgetAll()
    else if (done) await forget(location.pathname)
    await forgetOld()
  } catch {
    return // A browser that keeps nothing for pages: saving still works.
  }
  if (done) history.replaceState(null, '', key)
  if (!form?.elements.hash) return
  follow(form, key)
  const kept = await read(key)
  if (kept && !done && !state.isChanged && JSON.stringify(kept.values) !== JSON.stringify(valuesOf(form))) offer(form, kept, key, state)
}

// Kept one second after the first letter that is not kept yet, however fast somebody goes on typing; at once when the page is left.
function follow (form, key) {
  let timer
  let isWaiting = false
  const keep = () => {
    clearTimeout(timer)
    if (!isWaiting) return
    isWaiting = false
    write(key, { at: Date.now(), hash: form.elements.hash.value, values: valuesOf(form) }).catch(() => {})
  }
  form.addEventListener('input', () => {
    if (isWaiting) return
    isWaiting = true
    timer = setTimeout(keep, 1000)
  })
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep() })
  window.addEventListener('pagehide', keep)
  if (form.dataset.unsaved === 'yes') form.dispatchEvent(new Event('input'))
}

function offer (form, kept, key, state) {
  const fits = kept.values.length === fieldsOf(form).length && kept.hash === form.elements.hash.value
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
  if (fits) note.append(button('Restore them', 'bringBack', () => restore(form, kept, note, state)))
  else note.append(wordsOf(kept))
  note.append(button('Discard them', 'throwAway', () => {
    forget(key)
    note.remove()
  }))
  form.before(note)
}

function restore (form, kept, note, state) {
  fieldsOf(form).forEach((field, i) => {
    if (field.type === 'checkbox') field.checked = kept.values[i][1]
    else field.value = kept.values[i][1]
  })
  state.isChanged = true
  note.remove()
  // The editors over the text areas take the words from them.
  form.dispatchEvent(new Event('studio:restored'))
  form.dispatchEvent(new Event('input', { bubbles: true }))
  form.querySelector('button[value=save]')?.focus()
}

function wordsOf (kept) {
  const words = document.createElement('textarea')
  words.className = 'govuk-textarea st-code'
  words.rows = 10
  words.readOnly = true
  words.setAttribute('aria-label', 'Words that the browser kept')
  words.value = kept.values.filter(([name]) => name === 'card.text' || name === 'text').map(([, value]) => value).join('\n\n')
  return words
}

function button (label, key, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'govuk-button govuk-button--secondary'
  made.textContent = label
  made.dataset[key] = ''
  made.addEventListener('click', act)
  return made
}
