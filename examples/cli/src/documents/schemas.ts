export { countiesDocumentSchema } from "./counties.ts";
export { historyDocumentSchema } from "./history.ts";
export { levelsDocumentSchema } from "./levels.ts";
export { schoolsDocumentSchema } from "./schools.ts";
export { statuteDecisionDocumentSchema, statuteDutiesDocumentSchema, statuteFundDocumentSchema } from "./statute-norms.ts";
export { statuteChangesDocumentSchema, statuteCheckDocumentSchema, statuteCitationsDocumentSchema, statuteDriftDocumentSchema, statuteProvisionDocumentSchema } from "./statute-text.ts";
