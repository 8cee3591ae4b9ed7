// electron-builder's MSI knows no link schemes: they are written into its WiX project before it is
// compiled, as build/installer.nsh does for NSIS. After -- Chromium reads no switches, whatever a link
// holds.
const { readFileSync, writeFileSync } = require('node:fs')

const END = '</ComponentGroup>'
const KEY = 'Software\\Classes\\workcard-dialer'

const LINKS = `  <Component Id="LinkScheme" Guid="8D0E0C1B-6E0B-4C2B-93B5-58C7A1B0F6E4">
        <RegistryValue Root="HKLM" Key="${KEY}" Type="string" Value="URL:Workcard Dialer link" KeyPath="yes"/>
        <RegistryValue Root="HKLM" Key="${KEY}" Name="URL Protocol" Type="string" Value=""/>
        <RegistryValue Root="HKLM" Key="${KEY}\\shell\\open\\command" Type="string" Value="&quot;[APPLICATIONFOLDER]Workcard Dialer.exe&quot; -- &quot;%1&quot;"/>
      </Component>
    `

/** @param {string} project the text of a WiX project that has one group of components */
function withLinks(project) {
  const parts = project.split(END)
  if (parts.length !== 2)
    throw new Error('The MSI project is not what build/msi-links.cjs expects.')
  return parts.join(`${LINKS}${END}`)
}

/** Called by electron-builder (`msiProjectCreated`). */
async function addLinks(/** @type {string} */ file) {
  writeFileSync(file, withLinks(readFileSync(file, 'utf8')))
}

module.exports = { default: addLinks, withLinks }
