/**
 * A package's control file (deb-control(5)).
 * @param {import('./fpm-arguments.mjs').PackageRequest} request
 * @param {number} installedKib
 */
export function controlFile({ options, depends, recommends }, installedKib) {
  const { name, architecture, maintainer, url } = options
  /** @type {[string, string | undefined][]} */
  const fields = [
    ['Package', name],
    ['Version', fullVersion(options)],
    ['Architecture', architecture],
    ['Maintainer', maintainer],
    ['Installed-Size', String(installedKib)],
    ['Depends', depends.join(', ')],
    ['Recommends', recommends.join(', ')],
    ['Section', options.category ?? 'misc'],
    ['Priority', options['deb-priority'] ?? 'optional'],
    ['Homepage', url],
    ['Description', description(options.description ?? '')],
  ]
  const missing = ['Package', 'Version', 'Architecture', 'Maintainer'].filter(
    (field) => !fields.some(([each, value]) => each === field && value),
  )
  if (missing.length > 0) throw new Error(`The package has no ${missing.join(', ')}.`)
  return `${fields.flatMap(([field, value]) => (value ? [`${field}: ${value}`] : [])).join('\n')}\n`
}

/** The first line is the synopsis; the others are wrapped and begin with a space, empty ones with a dot. */
function description(/** @type {string} */ text) {
  const [synopsis = '', ...rest] = text.trim().split('\n')
  const lines = rest.flatMap((line) => (line.trim() === '' ? [' .'] : wrapped(line)))
  return [synopsis.trim(), ...lines].join('\n')
}

const LONGEST_LINE = 79

function wrapped(/** @type {string} */ text) {
  /** @type {string[]} */
  const lines = []
  for (const word of text.trim().split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= LONGEST_LINE) lines[lines.length - 1] = longer
    else lines.push(` ${word}`)
  }
  return lines
}

const fullVersion = (/** @type {Record<string, string>} */ { version, iteration }) =>
  iteration ? `${version}-${iteration}` : version

/**
 * What the format asks for (deb-changelog(5)); what has changed is told in CHANGELOG.md.
 * @param {import('./fpm-arguments.mjs').PackageRequest} request
 * @param {Date} date of packaging
 */
export function changelogFile({ options }, date) {
  const { name, maintainer, url } = options
  // 'Wed, 25 Nov 2026 21:49:00 GMT' but for the zone's name.
  const time = date.toUTCString().replace('GMT', '+0000')
  const head = `${name} (${fullVersion(options)}) stable; urgency=medium`
  return `${head}\n\n  * Changes: ${url}\n\n -- ${maintainer}  ${time}\n`
}
