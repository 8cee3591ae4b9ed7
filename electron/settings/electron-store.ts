/** A file of its own in the build, so that the start does not load it. */
export { default as ElectronStore } from 'electron-store'
