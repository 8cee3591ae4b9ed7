// The packaged app's entry in tests only: a test runtime may lack what the product is written for.
require('../../scripts/electron-runtime/default-app/backports.cjs').installBackports()
require('../../out/main/main.cjs')
