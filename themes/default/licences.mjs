// Writes the licence notices of the packages that a folder bundles into scripts and styles: the theme for each site, and the studio.
// Use, in the folder: node licences.mjs FILE
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

// govuk-frontend names its licence but does not contain the text.
const mit = holder => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

const holders = { 'govuk-frontend': 'Crown Copyright (Government Digital Service)' }

function notice (name) {
  const folder = `node_modules/${name}`
  const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find(entry => /^licen[cs]e(\.(txt|md))?$/i.test(entry))
  if (!file && !(about.license === 'MIT' && holders[name])) throw new Error(`${name} has no licence file. Add its text to licences.mjs.`)
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : mit(holders[name])
  return `${name} ${about.version}\n${'='.repeat(name.length + about.version.length + 1)}\n\n${text}\n`
}

const shipped = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
  .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional).map(([path]) => path.replace(/^.*node_modules\//, '')).sort()
const target = process.argv[2]
if (!existsSync(dirname(target))) mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, `These pages use the software below. It comes with these notices.\n\n${shipped.map(notice).join('\n\n')}`)
