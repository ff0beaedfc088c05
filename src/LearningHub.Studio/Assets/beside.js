// On wide windows the page with the unsaved text stands beside the editor, and follows what is written. It comes from the origin of the
// preview, so nothing in it can act here.
const wide = window.matchMedia('(min-width: 1400px)')
const name = 'studio-beside'
const widths = { phone: 390, desk: 1280, paper: 794 }

export function previewBeside (form) {
  const column = document.querySelector('[data-preview-beside]')
  const choice = form?.querySelector('[data-beside]')
  if (!column || !choice) return
  const view = column.querySelector('.st-view')
  const said = column.querySelector('[role=status]')
  const report = document.getElementById('source')
  let running

  const shown = () => wide.matches && Object.hasOwn(widths, choice.value)

  const fit = () => {
    const frame = view.querySelector('iframe:last-child')
    if (!frame || !shown()) return
    const scale = Math.min(1, view.clientWidth / widths[choice.value])
    frame.style.width = `${widths[choice.value]}px`
    frame.style.height = `${view.clientHeight / scale}px`
    frame.style.transform = `scale(${scale})`
    frame.style.left = `${(view.clientWidth - widths[choice.value] * scale) / 2}px`
  }

  // The new page takes the place of the old one when it has come, so that nothing flickers.
  const open = address => {
    const frame = document.createElement('iframe')
    frame.title = 'The page as it would be'
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin')
    frame.addEventListener('load', () => {
      if (!frame.isConnected) return
      while (view.firstChild !== frame) view.firstChild.remove()
    })
    frame.src = address
    view.append(frame)
    fit()
  }

  const ask = async () => {
    if (!shown()) return
    running?.abort()
    running = new AbortController()
    const body = new URLSearchParams(new FormData(form))
    body.set('beside', 'yes')
    try {
      const answer = await fetch(column.dataset.previewBeside, { method: 'POST', body, signal: running.signal })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const frame = page.querySelector(choice.value === 'paper' ? '.st-sheet iframe' : '.st-desk')
      said.textContent = frame ? '' : 'With errors there is no page to show. What was shown last stays.'
      if (frame) open(frame.getAttribute('src') + placeOf(form))
    } catch (problem) {
      if (problem.name !== 'AbortError') said.textContent = 'The studio does not answer.'
    }
  }

  const choose = () => {
    for (const option of choice.options) if (option.value === 'report' && !report) option.remove()
    choice.closest('[data-beside-choice]').hidden = !wide.matches
    column.hidden = !shown()
    column.parentElement.toggleAttribute('data-wide', shown())
    if (report) report.hidden = wide.matches && choice.value !== 'report'
    ask()
  }

  const kept = localStorage.getItem(name)
  choice.value = report ? 'report' : [...choice.options].some(option => option.value === kept && kept !== 'report') ? kept : 'phone'
  // It is no part of the text: choosing leaves nothing unsaved.
  choice.addEventListener('input', event => event.stopPropagation())
  choice.addEventListener('change', () => {
    localStorage.setItem(name, choice.value)
    choose()
  })
  wide.addEventListener('change', choose)
  window.addEventListener('resize', fit)
  form.addEventListener('studio:checked', ask)
  choose()
}

// The part of the page that is being written: by the id in the braces of its heading, or by the one that the hub makes from its words.
function placeOf (form) {
  const card = document.activeElement?.closest('.st-card')
  const heading = /^###? (.*)/.exec(card?.querySelector('textarea')?.value ?? '')
  if (!heading || !form.contains(card)) return ''
  const given = /\{[^}]*#([a-z0-9-]+)/.exec(heading[1])
  const made = heading[1].toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return `#${given ? given[1] : made}`
}
