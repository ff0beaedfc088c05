// Tells people who do not see the screen what has happened.
let region

export function say (text) {
  if (!region) {
    region = document.createElement('p')
    region.id = 'said'
    region.className = 'govuk-visually-hidden'
    region.setAttribute('role', 'status')
    document.querySelector('main').append(region)
  }
  // The same words twice are told twice only if the region was empty in between.
  region.textContent = ''
  setTimeout(() => { region.textContent = text }, 50)
}

export function make (tag, className, text = '') {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

export function makeButton (label, act, className = 'govuk-button govuk-button--secondary') {
  const made = make('button', className, label)
  made.type = 'button'
  made.addEventListener('click', act)
  return made
}
