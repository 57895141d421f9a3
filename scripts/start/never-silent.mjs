// Payload's command line always ends itself. A process of it that ends because nothing is left to do has lost a promise
// on the way (see `lexical-first.mjs`) and done nothing, yet its code would be 0; it gets Node's own code for that.
import process from 'node:process'

process.on('beforeExit', () => process.exit(13))
