/**
 * Stands in for ajv in the bundle. conf (below electron-store) creates it only when it is
 * given a JSON schema, which this app never does; if that changes, this says so at once.
 */
export class Ajv2020 {
  constructor() {
    throw new Error('settings are validated by zod; conf must not be given a schema')
  }
}
export default Ajv2020
