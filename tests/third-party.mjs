// Makes THIRD-PARTY.md from the lock files: node tests/third-party.mjs
// With --check it writes nothing, and ends with 1 if the file is out of date.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'THIRD-PARTY.md')
const packages = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages')
const before = existsSync(target) ? readFileSync(target, 'utf8') : ''

const read = path => JSON.parse(readFileSync(path, 'utf8'))
const tag = (xml, name) => new RegExp(`<${name}(?:\\s[^>]*)?>([^<]+)</${name}>`).exec(xml)?.[1].trim()
const clean = address => (address ?? '').replace(/^git\+/, '').replace(/^git:/, 'https:').replace(/\.git$/, '').replace(/#.*$/, '')

// Packages that are not installed here keep the address that the file has.
const known = name => before.split('\n').find(line => line.startsWith(`| ${name} |`))?.split('|')[4].trim() ?? ''

function lockFiles (folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name, 'packages.lock.json')).filter(path => existsSync(join(root, path)))
}

function fromNuGet (files) {
  const found = new Map()
  for (const file of files) {
    for (const framework of Object.values(read(join(root, file)).dependencies)) {
      for (const [name, { type, resolved }] of Object.entries(framework)) {
        if (type !== 'Project') found.set(`${name} ${resolved}`, nuGet(name, resolved))
      }
    }
  }
  return found
}

function nuGet (name, version) {
  const id = name.toLowerCase()
  const path = join(packages, id, version.toLowerCase(), `${id}.nuspec`)
  if (!existsSync(path)) throw new Error(`${name} ${version} is not restored. Run dotnet restore LearningHub.sln first.`)
  const spec = readFileSync(path, 'utf8')
  const licence = /<license type="expression">([^<]+)</.exec(spec)?.[1] ?? fromFile(dirname(path), spec) ?? tag(spec, 'licenseUrl') ??
    'see its package'
  return { name, version, licence, address: clean(/<repository[^>]*\surl="([^"]+)"/.exec(spec)?.[1] ?? tag(spec, 'projectUrl')) }
}

function fromFile (folder, spec) {
  const file = /<license type="file">([^<]+)</.exec(spec)?.[1]
  if (!file) return undefined
  const text = readFileSync(join(folder, file), 'utf8')
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0'
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : `see ${file} in its package`
}

// Optional packages are the same program for other machines.
function fromNpm (folder, isWanted) {
  const found = new Map()
  for (const [path, entry] of Object.entries(read(join(root, folder, 'package-lock.json')).packages)) {
    if (!path || entry.optional || !isWanted(entry)) continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const about = join(root, folder, path, 'package.json')
    const repository = existsSync(about) ? read(about).repository : undefined
    const address = repository ? clean(typeof repository === 'string' ? repository : repository.url) : known(name)
    const full = /^[\w.-]+\/[\w.-]+$/.test(address) ? `https://github.com/${address}` : address.replace(/^github:/, 'https://github.com/')
    found.set(`${name} ${entry.version}`, { name, version: entry.version, licence: entry.license, address: full })
  }
  return found
}

const order = ({ name, version }) => `${name.toLowerCase()} ${version}`

function table (title, text, found) {
  const rows = [...found.values()].sort((a, b) => order(a) < order(b) ? -1 : 1)
    .map(({ name, version, licence, address }) => `| ${name} | ${version} | ${licence} | ${address} |`)
  return `## ${title}\n\n${text}\n\n| package | version | licence | address |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

const npmFolders = readdirSync(join(root, 'src')).map(name => `src/${name}`).filter(folder =>
  existsSync(join(root, folder, 'package-lock.json')))
const program = fromNuGet([...lockFiles('src'), ...lockFiles('themes')])
const tests = fromNuGet(lockFiles('tests'))
for (const key of program.keys()) tests.delete(key)
const page = ['# Software of others', '',
  'Made by `tests/third-party.mjs` from the lock files; a test holds it true. Licences are named as the packages name them.', '',
  table('In every site', 'Bundled into scripts and styles. Their notices go out with each site as `assets/licences.txt`.',
    fromNpm('themes/default', entry => !entry.dev)),
  table('In the program', 'From NuGet and npm.', new Map([...program, ...npmFolders.flatMap(folder => [...fromNpm(folder, entry =>
    !entry.dev)])])),
  table('For building the theme', 'From npm. Nothing of these is in a site.', fromNpm('themes/default', entry => entry.dev)),
  table('For tests', 'From NuGet and npm.', new Map([...tests, ...fromNpm('tests', () => true)]))].join('\n')

if (process.argv.includes('--check')) {
  if (page !== before) {
    console.error('THIRD-PARTY.md does not fit the lock files. Run: node tests/third-party.mjs')
    process.exit(1)
  }
} else writeFileSync(target, page)
