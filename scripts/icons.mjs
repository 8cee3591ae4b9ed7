/**
 * Renders build/icons/src/*.svg into every icon file the app and its packages use.
 *
 *   node scripts/icons.mjs           write the files
 *   node scripts/icons.mjs --check   write nothing; exit 1 when a file differs from a fresh render
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { icns, ico } from './lib/icon-containers.mjs'

const BUILD = join(dirname(fileURLToPath(import.meta.url)), '..', 'build')
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]
const LINUX_SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512]
const TRAY_STATES = ['normal', 'paused', 'error']
/** Windows asks for the tray icon at 100, 125, 150, 200, 250 and 300 % scaling. */
const WINDOWS_TRAY_SIZES = [16, 20, 24, 32, 40, 48]

/** @param {string} name */
const source = (name) => readFileSync(join(BUILD, 'icons', 'src', `${name}.svg`), 'utf8')

/**
 * The art fills its viewBox to the edge, and the margin is added here in whole pixels, so that
 * the card's straight edges fall on pixel boundaries at every size.
 *
 * @param {string} svg
 * @param {number} size side of the image in pixels
 * @param {number} [margin] empty pixels on each side
 * @returns {Buffer} a PNG file
 */
function render(svg, size, margin = 0) {
  const padded = svg.replace(/viewBox="0 0 (\d+) \1"/, (_, side) => {
    const unit = Number(side) / (size - 2 * margin)
    return `viewBox="${-margin * unit} ${-margin * unit} ${size * unit} ${size * unit}"`
  })
  // No source has text: skipping the system fonts keeps the result the same on every machine.
  const options = { fitTo: /** @type {const} */ ({ mode: 'width', value: size }) }
  return new Resvg(padded, { ...options, font: { loadSystemFonts: false } }).render().asPng()
}

/**
 * Below 48 px the tile and the card on it would leave about nine pixels for the handset, so
 * those sizes come from a simpler drawing without the tile.
 *
 * @param {number} size
 */
function appIcon(size) {
  return size <= 32
    ? render(source('app-small'), size)
    : render(source('app'), size, Math.round(size / 32))
}

/**
 * macOS puts an icon's tile in the middle 824 of 1024 pixels, at every size.
 *
 * @param {number} size
 */
const macIcon = (size) => render(source('app'), size, Math.round((size * 100) / 1024))

/** @returns {Map<string, Buffer>} path below build/ → content */
function renderAll() {
  /** @type {Map<string, Buffer>} */
  const files = new Map()
  files.set('icon.png', appIcon(1024))
  files.set('icon.ico', ico(WINDOWS_SIZES.map((size) => ({ size, png: appIcon(size) }))))
  files.set('icon.icns', icns(macIcon))
  for (const size of LINUX_SIZES) files.set(`icons/${size}x${size}.png`, appIcon(size))

  for (const state of TRAY_STATES) {
    const svg = source(`tray-${state}`)
    // 22 px is the size Linux panels draw; Electron picks the @2x file on scaled displays.
    files.set(`tray/${state}.png`, render(svg, 22, 2))
    files.set(`tray/${state}@2x.png`, render(svg, 44, 4))
    const images = WINDOWS_TRAY_SIZES.map((size) => ({ size, png: render(svg, size) }))
    files.set(`tray/${state}.ico`, ico(images))
  }

  // macOS recolours a template image by its alpha alone and wants the rest black.
  const template = source('tray-template')
  files.set('tray/trayTemplate.png', render(template, 16))
  files.set('tray/trayTemplate@2x.png', render(template, 32))
  return files
}

const check = process.argv.includes('--check')
let stale = 0
for (const [name, content] of renderAll()) {
  const path = join(BUILD, name)
  if (existsSync(path) && readFileSync(path).equals(content)) continue
  stale += 1
  console.log(`${check ? 'differs' : 'wrote'}  build/${name}`)
  if (check) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
if (check && stale > 0) {
  console.error(`${stale} icon file(s) differ from build/icons/src. Run: npm run icons`)
  process.exitCode = 1
} else if (stale === 0) {
  console.log('icons are up to date')
}
