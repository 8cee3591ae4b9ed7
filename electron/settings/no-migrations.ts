/**
 * Stands in for semver in the bundle. conf (below electron-store) compares versions with it only when
 * it is given migrations, which this app never does: zod's schema says what an old file becomes.
 */
function refuse(): never {
  throw new Error('settings are migrated by their schema; conf must not be given migrations')
}

export default { eq: refuse, gt: refuse, lte: refuse, clean: refuse, satisfies: refuse }
