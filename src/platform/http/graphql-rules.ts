import { GraphQLError, type ValidationRule } from 'graphql'

/**
 * `docAccessPost(id)` and its like tell a document that is hidden from one that does not exist, and nobody
 * here asks them: the panel uses REST. Whoever does is answered 400.
 */
export const noDocAccess: ValidationRule = (context) => ({
  Field: (node) => {
    if (/^docAccess/.test(node.name.value)) {
      context.reportError(new GraphQLError('docAccess is not served', { nodes: [node] }))
    }
  },
})
