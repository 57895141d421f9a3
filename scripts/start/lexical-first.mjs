// Lexical's modules for Node await a dynamic import at their top level. When a larger graph with many parents of such a
// module is evaluated at once, Node 20's engine may forget to go on: nothing is left to do, and the process ends
// without a word and with code 13 ("unsettled top-level await"), every other time on a busy machine. Evaluated one
// after the other before anything else asks for them, they are ready when the graph does. (Measured November 2026 with
// Node 20.20 and lexical as of Payload 3.90.1, without any loader: 4 of 6 starts ended so, with this 0 of 24.)
await import('@payloadcms/richtext-lexical/lexical')
await import('@payloadcms/richtext-lexical/lexical/selection')
await import('@payloadcms/richtext-lexical/lexical/utils')
await import('@payloadcms/richtext-lexical/lexical/html')
await import('@payloadcms/richtext-lexical/lexical/list')
await import('@payloadcms/richtext-lexical/lexical/link')
await import('@payloadcms/richtext-lexical/lexical/mark')
await import('@payloadcms/richtext-lexical/lexical/rich-text')
await import('@payloadcms/richtext-lexical/lexical/headless')
await import('@payloadcms/richtext-lexical/lexical/markdown')
