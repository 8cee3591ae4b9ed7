/**
 * Stands in for ajv and ajv-formats in the bundle. conf (below electron-store) creates them only when
 * it is given a JSON schema, which this app never does; if that changes, this says so at once.
 */
function refuse(): never {
  throw new Error('settings are validated by zod; conf must not be given a schema')
}

export class Ajv2020 {
  constructor() {
    refuse()
  }
}

export default refuse
