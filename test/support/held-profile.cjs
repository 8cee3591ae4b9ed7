// Loaded into the main process before the app: the profile's folder answers when a second start was told to
// the app, as a slow one may.
const files = require('node:fs/promises')
const { app } = require('electron')

const told = new Promise((resolve) => app.once('second-instance', resolve))
const { access } = files
files.access = async (...args) => {
  await told
  return access(...args)
}
